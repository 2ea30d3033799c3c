package app.cairn.timetable.group;

import app.cairn.institution.TermWeeks.Skipped;
import app.cairn.timetable.StudyGroupId;
import app.cairn.timetable.fit.Verdict;
import app.cairn.timetable.room.RoomTaken;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What came of making or moving a group. */
sealed interface GroupOutcome {

  /**
   * @param sessions how many sessions were made or moved
   * @param skipped meetings that fall out, each with why
   * @param kept sessions that were moved on their own before, and stay where they are
   * @param crowd how many the group may serve, where the room holds fewer
   */
  record Stands(
      StudyGroupId group,
      int sessions,
      List<Skipped> skipped,
      List<LocalDate> kept,
      Optional<Integer> crowd)
      implements GroupOutcome {}

  record NoDates() implements GroupOutcome {}

  record HourLeftOut(LocalDate on) implements GroupOutcome {}

  record NotThoseDays(List<LocalDate> closed) implements GroupOutcome {}

  record NotThatRoom(List<RoomTaken> taken) implements GroupOutcome {}

  record NameTaken() implements GroupOutcome {}

  record NotTheseLeaders(List<Verdict> hindered) implements GroupOutcome {}

  record TargetWithdrawn() implements GroupOutcome {}

  record NotThatTerm() implements GroupOutcome {}

  /** Somebody else moved a session to the very time meanwhile. */
  record MeetsThen() implements GroupOutcome {}

  default boolean stands() {
    return this instanceof Stands;
  }
}
