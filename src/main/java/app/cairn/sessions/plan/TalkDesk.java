package app.cairn.sessions.plan;

import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import app.cairn.platform.NotAllowed;
import app.cairn.platform.NotFound;
import app.cairn.platform.words.Wording;
import app.cairn.timetable.StudySessionId;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is said about a plan: please have a look, comments, done. */
@Component
class TalkDesk {

  static final int LONGEST = 1000;

  /** What came of a comment. */
  enum Said {
    DONE,
    NOTHING,
    TOO_LONG
  }

  private final TalkSql sql;
  private final PlanSights sights;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TalkDesk(TalkSql sql, PlanSights sights, ApplicationEventPublisher events, Clock clock) {
    this.sql = sql;
    this.sights = sights;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public void ask(StudySessionId id, Actor actor, Wording w) {
    sights.requireWriting(id, actor, w);
    if (sql.askForALook(id, actor.person(), clock.instant())) {
      events.publishEvent(
          new LookAsked(actor.institution(), Ids.next(), id.value(), actor.person().value()));
    }
  }

  /** The leaders take it back, or whoever runs the part has looked. */
  @Transactional
  public void looked(StudySessionId id, Actor actor, Wording w) {
    var sight = sights.require(id, actor, w);
    if (!sight.writes() && !sight.session().runs()) {
      throw new NotAllowed("Whoever leads or coordinates here can do that.");
    }
    sql.endLook(id);
  }

  @Transactional
  public Said comment(StudySessionId id, CommentId comment, String words, Actor actor, Wording w) {
    sights.require(id, actor, w);
    if (words.isEmpty()) {
      return Said.NOTHING;
    }
    if (words.length() > LONGEST) {
      return Said.TOO_LONG;
    }
    sql.comment(comment, id, words, actor.person(), clock.instant());
    return Said.DONE;
  }

  @Transactional
  public void takeBack(StudySessionId id, CommentId comment, Actor actor, Wording w) {
    sights.require(id, actor, w);
    if (!sql.takeBack(comment, id, actor.person())) {
      throw new NotFound();
    }
  }

  @Transactional
  public void done(StudySessionId id, boolean is, Actor actor, Wording w) {
    sights.requireWriting(id, actor, w);
    if (is) {
      sql.done(id, actor.person(), clock.instant());
    } else {
      sql.notDone(id);
    }
  }
}
