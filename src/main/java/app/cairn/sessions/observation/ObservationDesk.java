package app.cairn.sessions.observation;

import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import app.cairn.platform.words.Wording;
import app.cairn.timetable.StudySessionId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever sat in writes two short answers; those who led are told once that they are there. */
@Component
class ObservationDesk {

  static final int LONGEST = 1000;

  /**
   * @param version that stood when the form was opened
   */
  record Typed(String wentWell, String toTry, int version) {}

  enum Saved {
    DONE,
    TOO_LONG,
    WRITTEN_MEANWHILE
  }

  private final ObservationSql sql;
  private final ObservationSights sights;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ObservationDesk(
      ObservationSql sql, ObservationSights sights, ApplicationEventPublisher events, Clock clock) {
    this.sql = sql;
    this.sights = sights;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public Saved save(StudySessionId id, Typed typed, Actor actor, Wording w) {
    sights.requireWriting(id, actor, w);
    if (typed.wentWell().length() > LONGEST || typed.toTry().length() > LONGEST) {
      return Saved.TOO_LONG;
    }
    Optional<Feedback> stands =
        sql.of(id).stream().filter(one -> one.writer().equals(actor.person())).findFirst();
    if (stands.map(Feedback::wentWell).orElse("").equals(typed.wentWell())
        && stands.map(Feedback::toTry).orElse("").equals(typed.toTry())) {
      return Saved.DONE;
    }
    if (stands.map(Feedback::version).orElse(0) != typed.version()
        || !sql.write(
            id,
            actor.person(),
            typed.version() + 1,
            typed.wentWell(),
            typed.toTry(),
            clock.instant())) {
      return Saved.WRITTEN_MEANWHILE;
    }
    if (stands.isEmpty()) {
      events.publishEvent(
          new FeedbackGiven(actor.institution(), Ids.next(), id.value(), actor.person().value()));
    }
    return Saved.DONE;
  }
}
