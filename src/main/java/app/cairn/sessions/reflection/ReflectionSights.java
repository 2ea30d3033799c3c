package app.cairn.sessions.reflection;

import app.cairn.platform.Actor;
import app.cairn.platform.NotAllowed;
import app.cairn.platform.NotFound;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.SchemeRoles;
import app.cairn.sessions.unit.NamesWithheld;
import app.cairn.timetable.Capacity;
import app.cairn.timetable.SessionSeen;
import app.cairn.timetable.StudySessionId;
import app.cairn.timetable.StudySessions;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may see and write a reflection: those on the session write it, from its day on; those who
 * coordinate or organise read it. It is not there for anyone else, nor for whoever teaches, marks
 * or tutors somebody it is about, and what is said to the coordinator is not there for organisers.
 */
@Component
class ReflectionSights {

  /**
   * @param writes is on the session as co-leader or shadowing, and its day has come
   * @param runs reads what is said to the coordinator alone
   */
  record ReflectionSight(SessionSeen session, boolean writes, boolean runs) {}

  private final StudySessions sessions;
  private final NamesWithheld withheld;
  private final Clock clock;

  ReflectionSights(StudySessions sessions, NamesWithheld withheld, Clock clock) {
    this.sessions = sessions;
    this.withheld = withheld;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public ReflectionSight require(StudySessionId id, Actor actor, Wording w) {
    var session = sessions.require(id, actor, w);
    if (!mayRead(session, actor)) {
      throw new NotFound();
    }
    return new ReflectionSight(session, mayWrite(session, w), session.runs());
  }

  @Transactional(readOnly = true)
  public ReflectionSight requireWriting(StudySessionId id, Actor actor, Wording w) {
    var sight = require(id, actor, w);
    if (!sight.writes()) {
      throw new NotAllowed("Those who lead this session write what they think of it, afterwards.");
    }
    return sight;
  }

  boolean mayRead(SessionSeen session, Actor actor) {
    boolean organises =
        session.knows()
            && actor.is(SchemeRoles.STUDENT_ORGANISER)
            && !actor.is(SchemeRoles.SCHOOL_CONTACT);
    return (session.runs() || organises || session.leadsAs().isPresent())
        && !session.teaches()
        && !withheld.from(actor, session.target());
  }

  private boolean mayWrite(SessionSeen session, Wording w) {
    return session.leadsAs().filter(as -> as != Capacity.OBSERVING).isPresent()
        && !session.cancelled()
        && hasCome(session, w);
  }

  boolean hasCome(SessionSeen session, Wording w) {
    return !session.date().isAfter(LocalDate.ofInstant(clock.instant(), w.zone()));
  }
}
