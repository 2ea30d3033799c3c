package app.cairn.scheme.target;

import app.cairn.curriculum.CourseUnitId;
import app.cairn.curriculum.UnitOfferingId;
import app.cairn.institution.AcademicYearId;
import app.cairn.institution.ProgrammeId;
import app.cairn.institution.SchoolId;
import app.cairn.scheme.Cohort;
import app.cairn.scheme.CohortId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads a cohort from the columns of {@code scheme.published_cohort}, its id as {@code cohort_id}.
 */
final class CohortRow {

  private CohortRow() {}

  static Cohort read(ResultSet row) throws SQLException {
    var id = new CohortId(row.getObject("cohort_id", UUID.class));
    var year = new AcademicYearId(row.getObject("academic_year_id", UUID.class));
    var school = Optional.ofNullable(row.getObject("school_id", UUID.class)).map(SchoolId::new);
    var offering = row.getObject("unit_offering_id", UUID.class);
    if (offering != null) {
      return new Cohort.OfDelivery(
          id,
          year,
          school,
          new UnitOfferingId(offering),
          new CourseUnitId(row.getObject("course_unit_id", UUID.class)),
          row.getString("code"),
          row.getString("title"));
    }
    return new Cohort.OfCourse(
        id,
        year,
        school,
        Optional.ofNullable(row.getObject("programme_id", UUID.class)).map(ProgrammeId::new),
        Optional.ofNullable(row.getObject("year_of_study", Integer.class)),
        Optional.ofNullable(row.getString("title")));
  }
}
