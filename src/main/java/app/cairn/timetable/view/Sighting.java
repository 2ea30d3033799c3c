package app.cairn.timetable.view;

import app.cairn.institution.RoomId;
import app.cairn.institution.SchoolId;
import app.cairn.scheme.CohortId;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.TargetId;
import app.cairn.timetable.Capacity;
import app.cairn.timetable.SessionKind;
import app.cairn.timetable.StudyGroupId;
import app.cairn.timetable.StudySessionId;
import app.cairn.timetable.time.Slot;
import java.time.Instant;
import java.util.Optional;

/**
 * A session as one person may see it, and why they may. Whoever none of the relations holds for
 * never gets one.
 *
 * @param moved it is elsewhere on its day, and the place says where
 * @param runs coordinates or supervises the part it belongs to
 * @param knows school contact or organiser of that part
 * @param leadsAs as what they are put on it
 * @param takesPart is of the cohort it is for, and it is published
 * @param teaches teaches or marks the module delivery, and it is published
 */
public record Sighting(
    StudySessionId id,
    SessionKind kind,
    Slot slot,
    Instant from,
    Instant to,
    Optional<RoomId> room,
    Optional<String> place,
    boolean moved,
    Optional<Integer> capacity,
    boolean listed,
    Optional<StudyGroupId> group,
    Optional<String> groupName,
    TargetId target,
    SchemeId scheme,
    CohortId cohort,
    Optional<SchoolId> school,
    Optional<String> code,
    Optional<String> title,
    Optional<Integer> yearOfStudy,
    Optional<Instant> published,
    Optional<Instant> cancelled,
    Optional<String> cancelReason,
    int coLeaders,
    boolean runs,
    boolean knows,
    Optional<Capacity> leadsAs,
    boolean takesPart,
    boolean teaches) {

  public boolean isPublished() {
    return published.isPresent();
  }

  public boolean isCancelled() {
    return cancelled.isPresent();
  }

  /** May read who leads: whoever runs or knows the part, whoever leads it, and those it is for. */
  public boolean namesLeaders() {
    return runs || knows || leadsAs.isPresent() || takesPart;
  }
}
