package app.cairn.timetable.session;

import app.cairn.timetable.StudySessionId;
import app.cairn.timetable.fit.Verdict;
import app.cairn.timetable.room.RoomTaken;
import app.cairn.timetable.time.DayProblem;
import java.util.List;
import java.util.Optional;

/** What came of making or moving one session. */
sealed interface SessionOutcome {

  /**
   * @param crowd how many the session may serve, where the room holds fewer
   */
  record Stands(StudySessionId session, Optional<Integer> crowd) implements SessionOutcome {}

  record NotThatDay(DayProblem problem) implements SessionOutcome {}

  /** Revision comes before the module's exam. */
  record AfterTheExam() implements SessionOutcome {}

  record NotThatRoom(List<RoomTaken> taken) implements SessionOutcome {}

  /** Those who lead it can't at that time. */
  record NotTheseLeaders(List<Verdict> hindered) implements SessionOutcome {}

  record Cancelled() implements SessionOutcome {}

  record TargetWithdrawn() implements SessionOutcome {}

  default boolean stands() {
    return this instanceof Stands;
  }
}
