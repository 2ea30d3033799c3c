package app.cairn.sessions.observation;

import app.cairn.platform.Actor;
import app.cairn.platform.NotAllowed;
import app.cairn.platform.NotFound;
import app.cairn.platform.words.Wording;
import app.cairn.sessions.unit.NamesWithheld;
import app.cairn.timetable.Capacity;
import app.cairn.timetable.SessionSeen;
import app.cairn.timetable.StudySessionId;
import app.cairn.timetable.StudySessions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who reads what is said of a session by those who sat in: its co-leaders and whoever runs the part
 * all of it, an observer their own. It is not there for anyone else, nor for whoever teaches, marks
 * or tutors somebody the session is for.
 */
@Component
class ObservationSights {

  /**
   * @param writes sits in, or coordinates and may have sat in, and its day has come
   * @param readsAll leads it or runs the part
   */
  record ObservationSight(SessionSeen session, boolean writes, boolean readsAll) {}

  private final StudySessions sessions;
  private final NamesWithheld withheld;
  private final Clock clock;

  ObservationSights(StudySessions sessions, NamesWithheld withheld, Clock clock) {
    this.sessions = sessions;
    this.withheld = withheld;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public ObservationSight require(StudySessionId id, Actor actor, Wording w) {
    return of(sessions.require(id, actor, w), actor, w).orElseThrow(NotFound::new);
  }

  @Transactional(readOnly = true)
  public ObservationSight requireWriting(StudySessionId id, Actor actor, Wording w) {
    var sight = require(id, actor, w);
    if (!sight.writes()) {
      throw new NotAllowed("Whoever sat in at this session writes what they saw, afterwards.");
    }
    return sight;
  }

  Optional<ObservationSight> of(SessionSeen session, Actor actor, Wording w) {
    boolean observes = session.leadsAs().filter(as -> as == Capacity.OBSERVING).isPresent();
    boolean leads = session.leadsAs().filter(as -> as == Capacity.CO_LEADER).isPresent();
    if (!observes && !leads && !session.runs()
        || session.teaches()
        || withheld.from(actor, session.target())) {
      return Optional.empty();
    }
    return Optional.of(
        new ObservationSight(
            session,
            (observes || session.runs() && !leads) && !session.cancelled() && hasCome(session, w),
            leads || session.runs()));
  }

  boolean hasCome(SessionSeen session, Wording w) {
    return !session.date().isAfter(LocalDate.ofInstant(clock.instant(), w.zone()));
  }

  /** What the reader may see of it. */
  static List<Feedback> seen(List<Feedback> all, ObservationSight sight, Actor actor) {
    return all.stream()
        .filter(one -> sight.readsAll() || one.writer().equals(actor.person()))
        .toList();
  }
}
