package app.cairn.sessions.topics;

import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.scheme.TargetId;
import app.cairn.sessions.topics.TopicOutcome.Saved;
import app.cairn.sessions.topics.TopicOutcome.TitleMissing;
import app.cairn.sessions.topics.TopicOutcome.TooLong;
import app.cairn.sessions.topics.TopicOutcome.WrittenMeanwhile;
import app.cairn.sessions.topics.Week.Text;
import app.cairn.sessions.unit.UnitSights;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the scheme of work, week by week or all at once from an earlier year's. */
@Component
class TopicDesk {

  static final int LONGEST_TITLE = 120;
  static final int LONGEST_WORDS = 2000;

  private final TopicSql sql;
  private final UnitSights units;
  private final Clock clock;

  TopicDesk(TopicSql sql, UnitSights units, Clock clock) {
    this.sql = sql;
    this.units = units;
    this.clock = clock;
  }

  /**
   * @param version what was last written when the form was opened
   */
  @Transactional
  public TopicOutcome write(TargetId target, String week, Text typed, int version, Actor actor) {
    var unit = units.requireWriting(target, actor);
    var monday = monday(week);
    var stands =
        sql.weeks(unit.id()).stream()
            .filter(one -> one.monday().equals(monday) && one.takesATopic())
            .findFirst()
            .orElseThrow(NotFound::new);
    if (typed.isEmpty() && !typed.words().isEmpty()) {
      return new TitleMissing(monday);
    }
    if (typed.title().length() > LONGEST_TITLE || typed.words().length() > LONGEST_WORDS) {
      return new TooLong(monday, typed.title().length() > LONGEST_TITLE);
    }
    if (stands.text().equals(typed)) {
      return new Saved(monday, typed.isEmpty());
    }
    return stands.version() == version
            && sql.write(
                unit.id(), monday, version + 1, typed, null, null, actor.person(), clock.instant())
        ? new Saved(monday, typed.isEmpty())
        : new WrittenMeanwhile(monday);
  }

  /** Fills the weeks that have no topic; tells how many. */
  @Transactional
  public int copy(TargetId target, Actor actor) {
    var unit = units.requireWriting(target, actor);
    var earlier = sql.earlier(unit.id());
    if (earlier.isEmpty()) {
      return 0;
    }
    var copy = Copy.of(sql.weeks(earlier.get().target()), sql.weeks(unit.id()));
    var id = UUID.randomUUID();
    return (int)
        copy.topics().entrySet().stream()
            .filter(
                one ->
                    sql.write(
                        unit.id(),
                        one.getKey().monday(),
                        one.getKey().version() + 1,
                        one.getValue(),
                        id,
                        null,
                        actor.person(),
                        clock.instant()))
            .count();
  }

  @Transactional
  public int takeBackCopies(TargetId target, Actor actor) {
    var unit = units.requireWriting(target, actor);
    return sql.takeBackCopies(unit.id(), actor.person(), clock.instant());
  }

  /** Read once it is known that the target may be seen, so that a bad week tells nothing of it. */
  private static LocalDate monday(String week) {
    try {
      return LocalDate.parse(week);
    } catch (DateTimeParseException e) {
      throw new NotFound();
    }
  }
}
