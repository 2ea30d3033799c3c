package app.cairn.sessions.plan;

import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.words.Wording;
import app.cairn.sessions.plan.Activity.Said;
import app.cairn.sessions.plan.PlanOutcome.Fault;
import app.cairn.sessions.plan.PlanOutcome.Saved;
import app.cairn.sessions.plan.PlanOutcome.WrittenMeanwhile;
import app.cairn.sessions.plan.PlanOutcome.Wrong;
import app.cairn.timetable.StudySessionId;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Those on a session write its plan, each part by itself, so that two at once lose nothing. */
@Component
class PlanDesk {

  static final int LONGEST_TITLE = 120;
  static final int LONGEST_WORDS = 2000;
  static final int MOST_MINUTES = 480;
  static final int MOST_ACTIVITIES = 40;

  private final PlanSql sql;
  private final PlanSights sights;
  private final Clock clock;

  PlanDesk(PlanSql sql, PlanSights sights, Clock clock) {
    this.sql = sql;
    this.sights = sights;
    this.clock = clock;
  }

  /**
   * @param version what was last written when the form was opened
   */
  @Transactional
  public PlanOutcome write(
      StudySessionId id, String part, String words, int version, Actor actor, Wording w) {
    sights.requireWriting(id, actor, w);
    var meant = Part.withKey(part).orElseThrow(NotFound::new);
    if (words.length() > LONGEST_WORDS) {
      return new Wrong(Fault.WORDS_TOO_LONG);
    }
    var stands = sql.read(id, actor.person()).text(meant);
    if (stands.words().equals(words)) {
      return new Saved();
    }
    return stands.version() == version
            && sql.write(id, meant, version + 1, words, null, actor.person(), clock.instant())
        ? new Saved()
        : new WrittenMeanwhile();
  }

  /**
   * @param activity made by the form, so that a form sent twice adds one
   */
  @Transactional
  public PlanOutcome add(
      StudySessionId id, ActivityId activity, Said said, Actor actor, Wording w) {
    sights.requireWriting(id, actor, w);
    var wrong = wrong(said);
    if (wrong.isPresent()) {
      return wrong.get();
    }
    var plan = sql.read(id, actor.person());
    if (plan.activities().size() >= MOST_ACTIVITIES) {
      return new Wrong(Fault.TOO_MANY);
    }
    sql.write(id, activity, 1, plan.lastPlace() + 1, said, null, actor.person(), clock.instant());
    return new Saved();
  }

  @Transactional
  public PlanOutcome change(
      StudySessionId id, ActivityId activity, Said said, int version, Actor actor, Wording w) {
    sights.requireWriting(id, actor, w);
    var stands = sql.read(id, actor.person()).find(activity).orElseThrow(NotFound::new);
    var wrong = wrong(said);
    if (wrong.isPresent()) {
      return wrong.get();
    }
    return rewrite(id, stands, stands.place(), said, version, actor);
  }

  /** What it said can be brought back. */
  @Transactional
  public PlanOutcome takeOut(
      StudySessionId id, ActivityId activity, int version, Actor actor, Wording w) {
    sights.requireWriting(id, actor, w);
    var stands = sql.read(id, actor.person()).find(activity).orElseThrow(NotFound::new);
    var nothing = new Said(stands.said().stage(), stands.said().minutes(), "", "");
    return rewrite(id, stands, stands.place(), nothing, version, actor);
  }

  /** As it was before it was taken out; where it stands, nothing happens. */
  @Transactional
  public void bringBack(StudySessionId id, ActivityId activity, Actor actor, Wording w) {
    sights.requireWriting(id, actor, w);
    var stands = sql.read(id, actor.person()).find(activity).orElseThrow(NotFound::new);
    if (stands.isTakenOut()) {
      sql.before(id, activity)
          .ifPresent(said -> rewrite(id, stands, stands.place(), said, stands.version(), actor));
    }
  }

  /** Changes places with the one before it in its stage; the first stays the first. */
  @Transactional
  public void moveUp(StudySessionId id, ActivityId activity, Actor actor, Wording w) {
    sights.requireWriting(id, actor, w);
    var plan = sql.read(id, actor.person());
    var moved = plan.find(activity).filter(one -> !one.isTakenOut()).orElseThrow(NotFound::new);
    var beside = plan.standing(moved.said().stage());
    int at = beside.indexOf(moved);
    if (at > 0) {
      var before = beside.get(at - 1);
      rewrite(id, moved, before.place(), moved.said(), moved.version(), actor);
      rewrite(id, before, moved.place(), before.said(), before.version(), actor);
    }
  }

  private PlanOutcome rewrite(
      StudySessionId id, Activity stands, int place, Said said, int version, Actor actor) {
    if (stands.said().equals(said) && stands.place() == place) {
      return new Saved();
    }
    return stands.version() == version
            && sql.write(
                id, stands.id(), version + 1, place, said, null, actor.person(), clock.instant())
        ? new Saved()
        : new WrittenMeanwhile();
  }

  private static Optional<Wrong> wrong(Said said) {
    if (said.title().isEmpty()) {
      return Optional.of(new Wrong(Fault.TITLE_MISSING));
    }
    if (said.title().length() > LONGEST_TITLE) {
      return Optional.of(new Wrong(Fault.TITLE_TOO_LONG));
    }
    if (said.words().length() > LONGEST_WORDS) {
      return Optional.of(new Wrong(Fault.WORDS_TOO_LONG));
    }
    return said.minutes() < 1 || said.minutes() > MOST_MINUTES
        ? Optional.of(new Wrong(Fault.MINUTES))
        : Optional.empty();
  }

  /**
   * Puts another plan's activities after one's own, and its texts where there are none; tells how
   * much came. To be asked only for a plan of the same unit.
   */
  @Transactional
  public int copy(StudySessionId id, StudySessionId from, Actor actor, Wording w) {
    sights.requireWriting(id, actor, w);
    var own = sql.read(id, actor.person());
    var earlier = sql.read(from, actor.person());
    var copy = UUID.randomUUID();
    int copied = 0;
    for (Part part : Part.values()) {
      if (own.text(part).words().isEmpty() && !earlier.text(part).words().isEmpty()) {
        sql.write(
            id,
            part,
            own.text(part).version() + 1,
            earlier.text(part).words(),
            copy,
            actor.person(),
            clock.instant());
        copied++;
      }
    }
    int place = own.lastPlace();
    for (Stage stage : Stage.values()) {
      for (Activity one : earlier.standing(stage)) {
        if (own.activities().size() + copied < MOST_ACTIVITIES) {
          sql.write(
              id,
              new ActivityId(UUID.randomUUID()),
              1,
              ++place,
              one.said(),
              copy,
              actor.person(),
              clock.instant());
          copied++;
        }
      }
    }
    return copied;
  }

  /** Takes out what was copied and not changed since. */
  @Transactional
  public void takeBackCopies(StudySessionId id, Actor actor, Wording w) {
    sights.requireWriting(id, actor, w);
    var plan = sql.read(id, actor.person());
    plan.texts()
        .forEach(
            (part, text) -> {
              if (text.copied()) {
                sql.write(id, part, text.version() + 1, "", null, actor.person(), clock.instant());
              }
            });
    for (Activity one : plan.activities()) {
      if (one.copied()) {
        rewrite(
            id,
            one,
            one.place(),
            new Said(one.said().stage(), one.said().minutes(), "", ""),
            one.version(),
            actor);
      }
    }
  }
}
