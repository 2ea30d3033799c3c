package app.cairn.sessions.plan;

import app.cairn.platform.Actor;
import app.cairn.platform.NotAllowed;
import app.cairn.platform.NotFound;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.SchemeRoles;
import app.cairn.timetable.Capacity;
import app.cairn.timetable.SessionSeen;
import app.cairn.timetable.StudySessionId;
import app.cairn.timetable.StudySessions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may see and write a plan: those on the session write it; those who coordinate or organise
 * read it and comment. It is not there for anyone else.
 */
@Component
class PlanSights {

  /**
   * @param writes is on the session as co-leader or shadowing
   */
  record PlanSight(SessionSeen session, boolean writes) {}

  private final StudySessions sessions;

  PlanSights(StudySessions sessions) {
    this.sessions = sessions;
  }

  @Transactional(readOnly = true)
  public PlanSight require(StudySessionId id, Actor actor, Wording w) {
    var session = sessions.require(id, actor, w);
    boolean organises =
        session.knows()
            && actor.is(SchemeRoles.STUDENT_ORGANISER)
            && !actor.is(SchemeRoles.SCHOOL_CONTACT);
    if (!session.runs() && !organises && session.leadsAs().isEmpty()) {
      throw new NotFound();
    }
    boolean leads = session.leadsAs().filter(as -> as != Capacity.OBSERVING).isPresent();
    return new PlanSight(session, leads && !session.cancelled());
  }

  @Transactional(readOnly = true)
  public PlanSight requireWriting(StudySessionId id, Actor actor, Wording w) {
    var sight = require(id, actor, w);
    if (!sight.writes()) {
      throw new NotAllowed("Those who lead this session write its plan.");
    }
    return sight;
  }
}
