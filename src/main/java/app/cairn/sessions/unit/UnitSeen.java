package app.cairn.sessions.unit;

import app.cairn.institution.AcademicYearId;
import app.cairn.institution.SchoolId;
import app.cairn.scheme.CohortName;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.TargetId;
import java.util.Optional;
import java.util.UUID;

/**
 * A target as one person may see it, and why they may. Whoever none of the relations holds for
 * never gets one.
 *
 * @param offering the module delivery it is of; none for course-based support
 * @param runs coordinates or supervises its part
 * @param organises helps to run its part as a student
 * @param knows school contact of its part
 * @param leads leads its sessions, or may
 * @param takesPart is of its cohort
 * @param teaches teaches or marks its delivery
 */
public record UnitSeen(
    TargetId id,
    SchemeId scheme,
    AcademicYearId year,
    Optional<SchoolId> school,
    Optional<UUID> offering,
    CohortName cohort,
    boolean stands,
    boolean runs,
    boolean organises,
    boolean knows,
    boolean leads,
    boolean takesPart,
    boolean teaches) {

  /** Prepares its sessions, or helps those who do. */
  public boolean prepares() {
    return runs || organises || leads;
  }

  /** May change what is prepared. */
  public boolean mayWrite() {
    return stands && prepares();
  }
}
