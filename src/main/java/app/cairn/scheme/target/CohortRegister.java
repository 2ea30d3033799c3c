package app.cairn.scheme.target;

import app.cairn.curriculum.UnitOfferingId;
import app.cairn.institution.AcademicYearId;
import app.cairn.institution.ProgrammeId;
import app.cairn.institution.SchoolId;
import app.cairn.platform.PersonId;
import app.cairn.scheme.Cohort;
import app.cairn.scheme.CohortId;
import app.cairn.scheme.Cohorts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class CohortRegister implements Cohorts {

  private final CohortSql sql;

  CohortRegister(CohortSql sql) {
    this.sql = sql;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Cohort> find(CohortId cohort) {
    return sql.find(cohort);
  }

  @Override
  @Transactional(readOnly = true)
  public Set<PersonId> members(CohortId cohort, LocalDate on) {
    return sql.members(cohort, on);
  }

  @Override
  @Transactional(readOnly = true)
  public boolean includes(CohortId cohort, PersonId person, LocalDate on) {
    return sql.includes(cohort, person, on);
  }

  @Override
  @Transactional(readOnly = true)
  public int size(CohortId cohort, LocalDate on) {
    return sql.size(cohort, on);
  }

  @Override
  @Transactional
  public Optional<CohortId> ofDelivery(UnitOfferingId offering) {
    return sql.standingOfDelivery(offering);
  }

  @Override
  @Transactional
  public CohortId ofCourse(
      AcademicYearId year,
      @Nullable SchoolId school,
      @Nullable ProgrammeId programme,
      @Nullable Integer yearOfStudy) {
    if (school == null && programme == null && yearOfStudy == null) {
      throw new IllegalArgumentException("A course cohort names a school, programme or year");
    }
    return sql.standingOfCourse(year, school, programme, yearOfStudy);
  }
}
