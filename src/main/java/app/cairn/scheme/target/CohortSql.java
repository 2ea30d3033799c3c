package app.cairn.scheme.target;

import app.cairn.curriculum.UnitOfferingId;
import app.cairn.institution.AcademicYearId;
import app.cairn.institution.ProgrammeId;
import app.cairn.institution.SchoolId;
import app.cairn.platform.Ids;
import app.cairn.platform.PersonId;
import app.cairn.scheme.Cohort;
import app.cairn.scheme.CohortId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CohortSql {

  private final JdbcClient jdbc;

  CohortSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Cohort> find(CohortId cohort) {
    return jdbc.sql(
            """
            select id as cohort_id, academic_year_id, unit_offering_id, course_unit_id, programme_id, year_of_study,
              school_id, code, title
            from scheme.published_cohort
            where id = :cohort
            """)
        .param("cohort", cohort.value())
        .query((row, n) -> CohortRow.read(row))
        .optional();
  }

  Set<PersonId> members(CohortId cohort, LocalDate on) {
    return jdbc
        .sql(
            """
            select distinct person_id
            from scheme.published_cohort_member
            where cohort_id = :cohort and during @> cast(:on as date)
            """)
        .param("cohort", cohort.value())
        .param("on", on)
        .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean includes(CohortId cohort, PersonId person, LocalDate on) {
    return jdbc.sql(
            """
            select exists (
              select 1 from scheme.published_cohort_member
              where cohort_id = :cohort and person_id = :person and during @> cast(:on as date)
            )
            """)
        .param("cohort", cohort.value())
        .param("person", person.value())
        .param("on", on)
        .query((row, n) -> row.getBoolean(1))
        .single();
  }

  int size(CohortId cohort, LocalDate on) {
    return jdbc.sql(
            """
            select count(distinct person_id)
            from scheme.published_cohort_member
            where cohort_id = :cohort and during @> cast(:on as date)
            """)
        .param("cohort", cohort.value())
        .param("on", on)
        .query((row, n) -> row.getInt(1))
        .single();
  }

  Optional<CohortId> standingOfDelivery(UnitOfferingId offering) {
    jdbc.sql(
            """
            insert into scheme.cohort (id, academic_year_id, kind, unit_offering_id)
            select :id, o.academic_year_id, 'offering', o.id
            from curriculum.published_unit_offering o
            where o.id = :offering
            on conflict on constraint a_cohort_stands_once do nothing
            """)
        .param("id", Ids.next())
        .param("offering", offering.value())
        .update();
    return jdbc.sql("select id from scheme.cohort where unit_offering_id = :offering")
        .param("offering", offering.value())
        .query((row, n) -> new CohortId(row.getObject(1, UUID.class)))
        .optional();
  }

  CohortId standingOfCourse(
      AcademicYearId year,
      @Nullable SchoolId school,
      @Nullable ProgrammeId programme,
      @Nullable Integer yearOfStudy) {
    var schoolId = school == null ? null : school.value();
    var programmeId = programme == null ? null : programme.value();
    var studied = yearOfStudy == null ? null : yearOfStudy.shortValue();
    jdbc.sql(
            """
            insert into scheme.cohort (id, academic_year_id, kind, school_id, programme_id, year_of_study)
            values (:id, :year, 'course', :school, :programme, :yearOfStudy)
            on conflict on constraint a_cohort_stands_once do nothing
            """)
        .param("id", Ids.next())
        .param("year", year.value())
        .param("school", schoolId)
        .param("programme", programmeId)
        .param("yearOfStudy", studied)
        .update();
    return jdbc.sql(
            """
            select id from scheme.cohort
            where academic_year_id = :year and kind = 'course'
              and school_id is not distinct from cast(:school as uuid)
              and programme_id is not distinct from cast(:programme as uuid)
              and year_of_study is not distinct from cast(:yearOfStudy as smallint)
            """)
        .param("year", year.value())
        .param("school", schoolId)
        .param("programme", programmeId)
        .param("yearOfStudy", studied)
        .query((row, n) -> new CohortId(row.getObject(1, UUID.class)))
        .single();
  }
}
