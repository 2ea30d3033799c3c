package app.cairn.scheme.targeting;

import app.cairn.curriculum.CourseUnitId;
import app.cairn.institution.AcademicYearId;
import app.cairn.institution.SchoolId;
import app.cairn.platform.tenancy.KeptPlan;
import app.cairn.scheme.SchemeYearId;
import app.cairn.scheme.TargetId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class UnitSql {

  private final JdbcClient jdbc;
  private final KeptPlan plan;

  UnitSql(JdbcClient jdbc, KeptPlan plan) {
    this.jdbc = jdbc;
    this.plan = plan;
  }

  /** One page of the ranking; each row carries how many there are in all. */
  List<Ranked> ranking(UnitQuestion question, Reach reach, @Nullable SchemeYearId chosenIn) {
    return plan.asking(
        () ->
            jdbc.sql(
                    """
                    with delivery as (
                      select u.id as unit_id, o.academic_year_id, f.attempts,
                        f.passed + f.failed > 0 as has_marks, f.passed, f.failed, f.without_result, f.provisional, f.marked, f.mark_sum,
                        case :leavers
                          when 'COUNTED' then f.left_before_start + f.left_after_start
                          when 'AFTER_THE_START' then f.left_after_start
                          else 0
                        end as has_left
                      from curriculum.published_course_unit u
                      join curriculum.published_unit_offering o on o.institution_id = u.institution_id and o.course_unit_id = u.id
                      join scheme.delivery_figures f on f.institution_id = o.institution_id and f.unit_offering_id = o.id
                      where (:everything
                          or u.school_id = any(:schools)
                          or u.id in (select m.course_unit_id from curriculum.published_unit_offering m where m.id = any(:offerings)))
                        and (cast(:school as uuid) is null
                          or u.school_id in (select w.school_id from institution.published_school_within w where w.above_id = cast(:school as uuid)))
                        and (:search = '' or u.code ilike '%' || :search || '%' or u.title ilike '%' || :search || '%')
                    ), yearly as (
                      select d.unit_id, y.during, y.name,
                        sum(d.failed + d.has_left) as lost, sum(d.passed + d.failed + d.has_left) as ended
                      from delivery d
                      join institution.published_academic_year y on y.id = d.academic_year_id
                      where d.attempts = :attempts and d.has_marks
                      group by d.unit_id, y.during, y.name
                    ), trend as (
                      select unit_id, array_agg(name order by during) as years,
                        array_agg(case when ended >= :fewest then 1.0 * lost / ended end order by during) as shares
                      from yearly
                      group by unit_id
                    ), summed as (
                      select unit_id,
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
                      from delivery
                      where academic_year_id = any(:years)
                      group by unit_id
                    ), ranked as (
                      select u.id, u.code, u.title, u.school_id, s.*,
                        case :sort
                          when 'NEED' then case when s.passed + s.failed + s.has_left >= :fewest then 1.0 * (s.failed + s.has_left) / (s.passed + s.failed + s.has_left) end
                          when 'CODE' then row_number() over (order by u.code, u.title)
                          when 'SIZE' then s.size
                          when 'ENDED' then s.passed + s.failed + s.has_left
                          when 'PASSED' then case when s.passed + s.failed + s.has_left >= :fewest then 1.0 * s.passed / (s.passed + s.failed + s.has_left) end
                          when 'FIRST_TIME' then case when s.first_ended >= :fewest then 1.0 * s.first_passed / s.first_ended end
                          when 'NOT_COMPLETED' then case when s.passed + s.failed + s.has_left >= :fewest then 1.0 * s.has_left / (s.passed + s.failed + s.has_left) end
                          when 'MEAN' then case when s.marked >= :fewest then s.mark_sum / s.marked end
                        end as sort_key,
                        count(*) over () as in_all
                      from summed s
                      join curriculum.published_course_unit u on u.id = s.unit_id
                    )
                    select r.*, sc.name as school, t.years, t.shares, c.target_id
                    from (
                      select * from ranked
                      order by sort_key * :direction nulls last, code, id
                      limit :size offset :offset
                    ) r
                    left join trend t on t.unit_id = r.id
                    left join institution.published_school sc on sc.id = r.school_id
                    left join lateral (
                      select g.id as target_id
                      from scheme.published_target g
                      where g.course_unit_id = r.id and g.scheme_year_id = cast(:chosenIn as uuid) and g.withdrawn_at is null
                      limit 1
                    ) c on true
                    order by r.sort_key * :direction nulls last, r.code, r.id
                    """)
                .param("leavers", question.leavers().name())
                .param("attempts", question.attempts() == Attempts.FIRST ? "first" : "all")
                .param("everything", reach.everything())
                .param("schools", reach.schools().toArray(UUID[]::new))
                .param("offerings", reach.offerings().toArray(UUID[]::new))
                .param("school", question.school().map(SchoolId::value).orElse(null))
                .param("search", literally(question.search()))
                .param(
                    "years",
                    question.years().stream().map(AcademicYearId::value).toArray(UUID[]::new))
                .param("fewest", Figures.FEWEST)
                .param("sort", question.sort().name())
                .param("direction", question.greatestFirst() ? -1 : 1)
                .param("size", question.size())
                .param("offset", (question.page() - 1L) * question.size())
                .param("chosenIn", chosenIn == null ? null : chosenIn.value())
                .query(UnitSql::ranked)
                .list());
  }

  record Ranked(UnitRow row, long inAll) {}

  /** What is typed is searched for as it stands, wildcards included. */
  private static String literally(String search) {
    return search.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  private static Ranked ranked(ResultSet row, int n) throws SQLException {
    var school = row.getString("school");
    return new Ranked(
        new UnitRow(
            new CourseUnitId(row.getObject("id", UUID.class)),
            row.getString("code"),
            row.getString("title"),
            school == null ? "" : school,
            figures(row),
            trend(row),
            Optional.ofNullable(row.getObject("target_id", UUID.class)).map(TargetId::new)),
        row.getLong("in_all"));
  }

  static Figures figures(ResultSet row) throws SQLException {
    return new Figures(
        row.getLong("size"),
        row.getLong("passed"),
        row.getLong("failed"),
        row.getLong("has_left"),
        row.getLong("without_result"),
        row.getLong("first_passed"),
        row.getLong("first_ended"),
        row.getLong("provisional"),
        row.getLong("marked"),
        row.getDouble("mark_sum"));
  }

  private static List<YearPoint> trend(ResultSet row) throws SQLException {
    var points = new ArrayList<YearPoint>();
    var years = row.getArray("years");
    if (years != null) {
      var names = (String[]) years.getArray();
      var shares = (Number[]) row.getArray("shares").getArray();
      for (int i = 0; i < names.length; i++) {
        points.add(
            new YearPoint(
                names[i],
                shares[i] == null
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(shares[i].doubleValue())));
      }
    }
    return points;
  }
}
