package app.cairn.scheme.targeting;

import app.cairn.curriculum.CourseUnitId;
import app.cairn.institution.SchoolId;
import app.cairn.platform.tenancy.KeptPlan;
import app.cairn.scheme.TargetId;
import app.cairn.scheme.targeting.UnitPage.Chosen;
import app.cairn.scheme.targeting.UnitPage.YearOfUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class UnitYearsSql {

  private final JdbcClient jdbc;
  private final KeptPlan plan;

  UnitYearsSql(JdbcClient jdbc, KeptPlan plan) {
    this.jdbc = jdbc;
    this.plan = plan;
  }

  /** The unit, where its figures may be seen. */
  Optional<UnitFound> find(CourseUnitId unit, Reach reach) {
    return jdbc.sql(
            """
            select u.id, u.code, u.title, u.school_id, s.name as school
            from curriculum.published_course_unit u
            left join institution.published_school s on s.institution_id = u.institution_id and s.id = u.school_id
            where u.id = :unit
              and (:everything
                or u.school_id = any(:schools)
                or u.id in (select m.course_unit_id from curriculum.published_unit_offering m where m.id = any(:offerings)))
            """)
        .param("unit", unit.value())
        .param("everything", reach.everything())
        .param("schools", reach.schools().toArray(UUID[]::new))
        .param("offerings", reach.offerings().toArray(UUID[]::new))
        .query(
            (row, n) ->
                new UnitFound(
                    new CourseUnitId(row.getObject("id", UUID.class)),
                    row.getString("code"),
                    row.getString("title"),
                    Optional.ofNullable(row.getObject("school_id", UUID.class)).map(SchoolId::new),
                    Optional.ofNullable(row.getString("school")).orElse("")))
        .optional();
  }

  /** The latest year first; deliveries of one year together. */
  List<YearOfUnit> years(CourseUnitId unit, Attempts attempts, Leavers leavers) {
    return plan.asking(
        () ->
            jdbc.sql(
                    """
                    with delivery as (
                      select o.academic_year_id, f.attempts, f.passed + f.failed > 0 as has_marks, f.passed, f.failed,
                        f.without_result, f.provisional, f.marked, f.mark_sum,
                        case :leavers
                          when 'COUNTED' then f.left_before_start + f.left_after_start
                          when 'AFTER_THE_START' then f.left_after_start
                          else 0
                        end as has_left
                      from curriculum.published_unit_offering o
                      join scheme.delivery_figures f on f.institution_id = o.institution_id and f.unit_offering_id = o.id
                      where o.course_unit_id = :unit
                    )
                    select y.name,
                      coalesce(sum(passed + failed + has_left + without_result) filter (where attempts = :attempts), 0) as size,
                      coalesce(sum(passed) filter (where attempts = :attempts and has_marks), 0) as passed,
                      coalesce(sum(failed) filter (where attempts = :attempts and has_marks), 0) as failed,
                      coalesce(sum(has_left) filter (where attempts = :attempts and has_marks), 0) as has_left,
                      coalesce(sum(without_result) filter (where attempts = :attempts and has_marks), 0) as without_result,
                      coalesce(sum(passed) filter (where attempts = 'first' and has_marks), 0) as first_passed,
                      coalesce(sum(passed + failed + has_left) filter (where attempts = 'first' and has_marks), 0) as first_ended,
                      coalesce(sum(provisional) filter (where attempts = :attempts), 0) as provisional,
                      coalesce(sum(marked) filter (where attempts = :attempts), 0) as marked,
                      coalesce(sum(mark_sum) filter (where attempts = :attempts), 0) as mark_sum
                    from delivery d
                    join institution.published_academic_year y on y.id = d.academic_year_id
                    group by y.name, y.during
                    order by y.during desc
                    """)
                .param("unit", unit.value())
                .param("leavers", leavers.name())
                .param("attempts", attempts == Attempts.FIRST ? "first" : "all")
                .query((row, n) -> new YearOfUnit(row.getString("name"), UnitSql.figures(row)))
                .list());
  }

  List<Chosen> targets(CourseUnitId unit) {
    return plan.asking(
        () ->
            jdbc.sql(
                    """
                    select p.id, s.name as scheme, y.name as year, t.reason, p.withdrawn_at is null as stands
                    from scheme.published_target p
                    join scheme.target t on t.institution_id = p.institution_id and t.id = p.id
                    join scheme.scheme s on s.institution_id = p.institution_id and s.id = p.scheme_id
                    join institution.published_academic_year y on y.institution_id = p.institution_id and y.id = p.academic_year_id
                    where p.course_unit_id = :unit
                    order by y.during desc, p.chosen_at desc
                    """)
                .param("unit", unit.value())
                .query(
                    (row, n) ->
                        new Chosen(
                            new TargetId(row.getObject("id", UUID.class)),
                            row.getString("scheme"),
                            row.getString("year"),
                            row.getString("reason"),
                            row.getBoolean("stands")))
                .list());
  }
}
