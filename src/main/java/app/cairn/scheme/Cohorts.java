package app.cairn.scheme;

import app.cairn.curriculum.UnitOfferingId;
import app.cairn.institution.AcademicYearId;
import app.cairn.institution.ProgrammeId;
import app.cairn.institution.SchoolId;
import app.cairn.platform.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cohorts and who is in them. A cohort stands once: asked for again, it is the same one. */
public interface Cohorts {

  Optional<Cohort> find(CohortId cohort);

  /** Those enrolled or registered on the day. */
  Set<PersonId> members(CohortId cohort, LocalDate on);

  boolean includes(CohortId cohort, PersonId person, LocalDate on);

  int size(CohortId cohort, LocalDate on);

  /** The cohort of a delivery; empty when there is no such delivery. */
  Optional<CohortId> ofDelivery(UnitOfferingId offering);

  /** The cohort of a programme, year of study or school; at least one of the three is given. */
  CohortId ofCourse(
      AcademicYearId year,
      @Nullable SchoolId school,
      @Nullable ProgrammeId programme,
      @Nullable Integer yearOfStudy);
}
