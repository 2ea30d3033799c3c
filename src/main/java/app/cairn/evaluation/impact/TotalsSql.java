package app.cairn.evaluation.impact;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counts what a year of a scheme came to, without anybody's marks. */
@Repository
class TotalsSql {

  private final JdbcClient jdbc;

  TotalsSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The aims of a year, one on a line. */
  record Counted(YearFound.Totals totals, List<String> aims) {}

  /**
   * @param subject null for the whole of what is within reach
   */
  @Transactional(readOnly = true)
  Counted of(UUID scheme, UUID year, @Nullable UUID subject, Reach reach, Instant now) {
    return jdbc.sql(
            """
            with target as materialized (
              select t.id, t.cohort_id
              from scheme.published_target t
              where t.scheme_id = :scheme
                and t.academic_year_id = :year
                and t.withdrawn_at is null
                and (:everything or t.scheme_id = any(:schemes) or t.school_id = any(:schools) or t.unit_offering_id = any(:offerings))
                and (cast(:subject as uuid) is null or coalesce(t.course_unit_id, t.cohort_id) = :subject)
            ), register as materialized (
              select r.id, extract(epoch from upper(r.during) - lower(r.during)) / 60 as minutes
              from attendance.published_register r
              where r.cohort_id in (select cohort_id from target)
                and r.scheme_id = :scheme
                and upper(r.during) <= :now
            )
            select
              (select count(distinct cohort_id) from target) as subjects,
              (select count(*) from register) as sessions,
              (
                select count(distinct m.person_id) from scheme.published_cohort_member m
                where m.cohort_id in (select cohort_id from target)
              ) as members,
              (
                select count(distinct l.person_id)
                from timetable.published_study_session s
                join timetable.published_allocation l on l.study_session_id = s.id and l.capacity = 'co_leader'
                where s.target_id in (select id from target)
                  and s.cancelled_at is null
                  and upper(s.during) <= :now
              ) as leaders,
              came.students, came.visits, came.minutes,
              coalesce((
                select y.aims from scheme.published_scheme_year y
                where y.scheme_id = :scheme
                  and y.academic_year_id = :year
              ), '') as aims
            from (
              select count(distinct a.person_id) as students, count(*) as visits, coalesce(sum(r.minutes), 0)::bigint as minutes
              from register r
              join attendance.published_attendance a on a.register_id = r.id
            ) came
            """)
        .param("scheme", scheme)
        .param("year", year)
        .param("subject", subject)
        .param("now", Timestamp.from(now))
        .param("everything", reach.everything())
        .param("schemes", reach.schemes().toArray(UUID[]::new))
        .param("schools", reach.schools().toArray(UUID[]::new))
        .param("offerings", reach.offerings().toArray(UUID[]::new))
        .query(
            (row, n) ->
                new Counted(
                    new YearFound.Totals(
                        row.getLong("subjects"),
                        row.getLong("sessions"),
                        row.getLong("students"),
                        row.getLong("members"),
                        row.getLong("visits"),
                        row.getLong("minutes"),
                        row.getLong("leaders")),
                    row.getString("aims")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList()))
        .single();
  }
}
