package app.cairn.scheme.target;

import static java.util.stream.Collectors.toMap;

import app.cairn.institution.AcademicYearId;
import app.cairn.platform.tenancy.KeptPlan;
import app.cairn.scheme.CohortId;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.SchemeYear;
import app.cairn.scheme.SchemeYearId;
import app.cairn.scheme.Target;
import app.cairn.scheme.TargetId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TargetSql {

  private final JdbcClient jdbc;
  private final KeptPlan plan;

  TargetSql(JdbcClient jdbc, KeptPlan plan) {
    this.jdbc = jdbc;
    this.plan = plan;
  }

  Optional<Target> find(TargetId target) {
    return plan.asking(
        () ->
            jdbc.sql(
                    """
                    select t.id, t.scheme_year_id, y.scheme_id, t.reason, t.contact, t.expected_groups, t.chosen_at,
                      c.id as cohort_id, c.academic_year_id, c.unit_offering_id, c.course_unit_id, c.programme_id,
                      c.year_of_study, c.school_id, c.code, c.title, w.reason as withdrawn_because, w.withdrawn_at
                    from scheme.target t
                    join scheme.scheme_year y on y.institution_id = t.institution_id and y.id = t.scheme_year_id
                    join scheme.published_cohort c on c.institution_id = t.institution_id and c.id = t.cohort_id
                    left join scheme.target_withdrawal w on w.institution_id = t.institution_id and w.target_id = t.id
                    where t.id = :target
                    """)
                .param("target", target.value())
                .query(TargetSql::target)
                .optional());
  }

  List<Target> of(SchemeYearId year) {
    return plan.asking(
        () ->
            jdbc.sql(
                    """
                    select t.id, t.scheme_year_id, y.scheme_id, t.reason, t.contact, t.expected_groups, t.chosen_at,
                      c.id as cohort_id, c.academic_year_id, c.unit_offering_id, c.course_unit_id, c.programme_id,
                      c.year_of_study, c.school_id, c.code, c.title, w.reason as withdrawn_because, w.withdrawn_at
                    from scheme.target t
                    join scheme.scheme_year y on y.institution_id = t.institution_id and y.id = t.scheme_year_id
                    join scheme.published_cohort c on c.institution_id = t.institution_id and c.id = t.cohort_id
                    left join scheme.target_withdrawal w on w.institution_id = t.institution_id and w.target_id = t.id
                    where t.scheme_year_id = :year
                    order by c.code nulls last, c.title, c.year_of_study, t.chosen_at
                    """)
                .param("year", year.value())
                .query(TargetSql::target)
                .list());
  }

  /** Every scheme's years, the latest first. */
  List<SchemeYear> years() {
    return jdbc.sql(
            """
            select y.id, y.scheme_id, y.academic_year_id, y.aims, s.name as scheme, a.name, lower(a.during) as first, upper(a.during) - 1 as last
            from scheme.scheme_year y
            join scheme.scheme s on s.institution_id = y.institution_id and s.id = y.scheme_id
            join institution.published_academic_year a on a.institution_id = y.institution_id and a.id = y.academic_year_id
            order by a.during desc, s.name
            """)
        .query(
            (row, n) ->
                new SchemeYear(
                    new SchemeYearId(row.getObject("id", UUID.class)),
                    new SchemeId(row.getObject("scheme_id", UUID.class)),
                    new AcademicYearId(row.getObject("academic_year_id", UUID.class)),
                    row.getString("scheme") + ", " + row.getString("name"),
                    row.getObject("first", LocalDate.class),
                    row.getObject("last", LocalDate.class),
                    row.getString("aims")))
        .list();
  }

  /**
   * How many students are in each target's cohort on the day or will be later in the year; a cohort
   * of a past year as it was.
   */
  Map<CohortId, Integer> sizes(SchemeYearId year, LocalDate today) {
    return plan.asking(
        () ->
            jdbc
                .sql(
                    """
                    with asked as materialized (
                      select distinct t.cohort_id, c.kind, c.unit_offering_id, not a.during @> cast(:today as date) as of_another_year
                      from scheme.target t
                      join scheme.cohort c on c.id = t.cohort_id
                      join scheme.scheme_year y on y.id = t.scheme_year_id
                      join institution.published_academic_year a on a.id = y.academic_year_id
                      where t.scheme_year_id = :year
                    )
                    select a.cohort_id, n.students
                    from asked a
                    join lateral (
                      select count(distinct e.person_id) as students
                      from curriculum.published_enrolment e
                      where e.unit_offering_id = a.unit_offering_id
                        and (a.of_another_year or coalesce(upper(e.during), 'infinity') > cast(:today as date))
                    ) n on true
                    where a.kind = 'offering'
                    union all
                    select a.cohort_id, count(distinct m.person_id)
                    from asked a
                    join scheme.published_cohort_member m on m.cohort_id = a.cohort_id
                    where a.kind = 'course' and (a.of_another_year or coalesce(upper(m.during), 'infinity') > cast(:today as date))
                    group by a.cohort_id
                    """)
                .param("year", year.value())
                .param("today", today)
                .query(
                    (row, n) ->
                        Map.entry(
                            new CohortId(row.getObject("cohort_id", UUID.class)),
                            row.getInt("students")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private static Target target(ResultSet row, int n) throws SQLException {
    var withdrawnAt = Optional.ofNullable(row.getTimestamp("withdrawn_at"));
    return new Target(
        new TargetId(row.getObject("id", UUID.class)),
        new SchemeYearId(row.getObject("scheme_year_id", UUID.class)),
        new SchemeId(row.getObject("scheme_id", UUID.class)),
        CohortRow.read(row),
        row.getString("reason"),
        row.getString("contact"),
        row.getInt("expected_groups"),
        row.getTimestamp("chosen_at").toInstant(),
        withdrawnAt.isPresent()
            ? Optional.of(
                new Target.Withdrawn(
                    row.getString("withdrawn_because"), withdrawnAt.get().toInstant()))
            : Optional.empty());
  }
}
