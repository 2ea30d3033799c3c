package app.cairn.scheme;

import app.cairn.curriculum.CourseUnitId;
import app.cairn.curriculum.UnitOfferingId;
import app.cairn.institution.AcademicYearId;
import app.cairn.institution.ProgrammeId;
import app.cairn.institution.SchoolId;
import app.cairn.platform.words.Wording;
import java.util.Optional;

/**
 * Whom a part of a scheme is for, in one academic year: the students of a module delivery, or those
 * of a programme, a year of study or a school (course-based support).
 */
public sealed interface Cohort {

  CohortId id();

  AcademicYearId year();

  /** The school it belongs to, by which a school's part and a school's rules apply to it. */
  Optional<SchoolId> school();

  String name(Wording w);

  record OfDelivery(
      CohortId id,
      AcademicYearId year,
      Optional<SchoolId> school,
      UnitOfferingId offering,
      CourseUnitId unit,
      String code,
      String title)
      implements Cohort {

    @Override
    public String name(Wording w) {
      return new CohortName(Optional.of(code), Optional.of(title), Optional.empty()).in(w);
    }
  }

  /**
   * @param title the name of the programme or school, where one is named
   */
  record OfCourse(
      CohortId id,
      AcademicYearId year,
      Optional<SchoolId> school,
      Optional<ProgrammeId> programme,
      Optional<Integer> yearOfStudy,
      Optional<String> title)
      implements Cohort {

    @Override
    public String name(Wording w) {
      return new CohortName(Optional.empty(), title, yearOfStudy).in(w);
    }
  }
}
