package app.cairn.scheme.target;

import app.cairn.curriculum.CourseUnitId;
import app.cairn.curriculum.UnitOfferingId;
import app.cairn.institution.AcademicYearId;
import app.cairn.institution.ProgrammeId;
import app.cairn.institution.SchoolId;
import app.cairn.platform.PersonId;
import app.cairn.scheme.CohortId;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.SchemeYearId;
import app.cairn.scheme.TargetId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ChooseSql {

  private final JdbcClient jdbc;

  ChooseSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The unit's code and title. */
  Optional<String> unitName(CourseUnitId unit) {
    return jdbc.sql(
            "select code || ' ' || title from curriculum.published_course_unit where id = :unit")
        .param("unit", unit.value())
        .query((row, n) -> row.getString(1))
        .optional();
  }

  /** Deliveries of the unit in schemes' years that are not over, the next first. */
  List<DeliveryChoice> deliveries(CourseUnitId unit, LocalDate today) {
    return jdbc.sql(
            """
            select o.id, o.academic_year_id, o.school_id, y.id as scheme_year_id, y.scheme_id, s.name as scheme, a.name as year, t.name as term
            from curriculum.published_unit_offering o
            join scheme.scheme_year y on y.institution_id = o.institution_id and y.academic_year_id = o.academic_year_id
            join scheme.scheme s on s.institution_id = y.institution_id and s.id = y.scheme_id
            join institution.published_academic_year a on a.institution_id = o.institution_id and a.id = o.academic_year_id
            join institution.published_term t on t.institution_id = o.institution_id and t.id = o.first_term_id
            where o.course_unit_id = :unit and upper(a.during) > :today
            order by a.during, t.during, s.name
            """)
        .param("unit", unit.value())
        .param("today", today)
        .query(
            (row, n) ->
                new DeliveryChoice(
                    new UnitOfferingId(row.getObject("id", UUID.class)),
                    new SchemeYearId(row.getObject("scheme_year_id", UUID.class)),
                    new SchemeId(row.getObject("scheme_id", UUID.class)),
                    new AcademicYearId(row.getObject("academic_year_id", UUID.class)),
                    Optional.ofNullable(row.getObject("school_id", UUID.class)).map(SchoolId::new),
                    row.getString("scheme"),
                    row.getString("year"),
                    row.getString("term")))
        .list();
  }

  List<YearChoice> years(LocalDate today) {
    return jdbc.sql(
            """
            select y.id, y.scheme_id, y.academic_year_id, s.name as scheme, a.name as year
            from scheme.scheme_year y
            join scheme.scheme s on s.institution_id = y.institution_id and s.id = y.scheme_id
            join institution.published_academic_year a on a.institution_id = y.institution_id and a.id = y.academic_year_id
            where upper(a.during) > :today
            order by a.during, s.name
            """)
        .param("today", today)
        .query(
            (row, n) ->
                new YearChoice(
                    new SchemeYearId(row.getObject("id", UUID.class)),
                    new SchemeId(row.getObject("scheme_id", UUID.class)),
                    new AcademicYearId(row.getObject("academic_year_id", UUID.class)),
                    row.getString("scheme"),
                    row.getString("year")))
        .list();
  }

  List<ProgrammeChoice> programmes() {
    return jdbc.sql(
            """
            select id, name, school_id
            from institution.published_programme
            where upper_inf(listed)
            order by name, id
            limit 2000
            """)
        .query(
            (row, n) ->
                new ProgrammeChoice(
                    new ProgrammeId(row.getObject("id", UUID.class)),
                    row.getString("name"),
                    Optional.ofNullable(row.getObject("school_id", UUID.class)).map(SchoolId::new)))
        .list();
  }

  /** From here on nobody else chooses or restores a target of this cohort until we are done. */
  void hold(CohortId cohort) {
    jdbc.sql("select id from scheme.cohort where id = :cohort for update")
        .param("cohort", cohort.value())
        .query((row, n) -> row.getObject(1, UUID.class))
        .single();
  }

  Optional<TargetId> standing(CohortId cohort, SchemeYearId year) {
    return jdbc.sql(
            """
            select t.id
            from scheme.target t
            left join scheme.target_withdrawal w on w.institution_id = t.institution_id and w.target_id = t.id
            where t.cohort_id = :cohort and t.scheme_year_id = :year and w.target_id is null
            limit 1
            """)
        .param("cohort", cohort.value())
        .param("year", year.value())
        .query((row, n) -> new TargetId(row.getObject(1, UUID.class)))
        .optional();
  }

  void insert(
      TargetId id,
      SchemeYearId year,
      CohortId cohort,
      ChooseForm form,
      int groups,
      PersonId by,
      Instant now) {
    jdbc.sql(
            """
            insert into scheme.target (id, scheme_year_id, cohort_id, reason, contact, expected_groups, chosen_by, chosen_at)
            values (:id, :year, :cohort, :reason, :contact, :groups, :by, :now)
            on conflict do nothing
            """)
        .param("id", id.value())
        .param("year", year.value())
        .param("cohort", cohort.value())
        .param("reason", form.reason())
        .param("contact", form.contact())
        .param("groups", groups)
        .param("by", by.value())
        .param("now", Timestamp.from(now))
        .update();
  }

  void withdraw(TargetId target, String reason, PersonId by, Instant now) {
    jdbc.sql(
            """
            insert into scheme.target_withdrawal (target_id, reason, withdrawn_by, withdrawn_at)
            values (:target, :reason, :by, :now)
            on conflict do nothing
            """)
        .param("target", target.value())
        .param("reason", reason)
        .param("by", by.value())
        .param("now", Timestamp.from(now))
        .update();
  }

  void restore(TargetId target) {
    jdbc.sql("delete from scheme.target_withdrawal where target_id = :target")
        .param("target", target.value())
        .update();
  }
}
