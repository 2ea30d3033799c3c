package app.cairn.timetable.allocation;

import app.cairn.timetable.fit.Verdict;
import java.util.List;

/** What came of putting a leader on sessions. */
sealed interface AllocationOutcome {

  /**
   * Both are empty when the leader was on all of them before.
   *
   * @param done the sessions they are on now, with what is worth knowing about each
   * @param refused the sessions they could not be put on, each with why
   */
  record Put(List<Verdict> done, List<Verdict> refused) implements AllocationOutcome {}

  /** Nobody is put on a session that will not take place. */
  record Cancelled() implements AllocationOutcome {}

  record NoSuchLeader() implements AllocationOutcome {}
}
