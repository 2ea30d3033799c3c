package app.cairn.evaluation.impact;

import app.cairn.scheme.CohortName;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads one line per student and delivery, handed over as columns: one row of arrays per subject
 * and year.
 */
@Repository
class OutcomeSql {

  private final JdbcClient jdbc;

  OutcomeSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The schemes that supported anybody within reach, or the subject there. */
  Set<UUID> schemes(Optional<UUID> subject, Reach reach) {
    return jdbc.sql(
            """
            select distinct t.scheme_id
            from scheme.published_target t
            where t.withdrawn_at is null
              and (:everything or t.scheme_id = any(:schemes) or t.school_id = any(:schools) or t.unit_offering_id = any(:offerings))
              and (cast(:subject as uuid) is null or coalesce(t.course_unit_id, t.cohort_id) = :subject)
            """)
        .param("everything", reach.everything())
        .param("schemes", reach.schemes().toArray(UUID[]::new))
        .param("schools", reach.schools().toArray(UUID[]::new))
        .param("offerings", reach.offerings().toArray(UUID[]::new))
        .param("subject", subject.orElse(null))
        .query((row, n) -> row.getObject(1, UUID.class))
        .set();
  }

  /** The years in which the scheme supported anybody within reach, the latest first. */
  List<YearWithTargets> years(UUID scheme, Optional<UUID> subject, Reach reach) {
    return bound(
            """
            select y.id, y.name, (
              exists (
                select from scheme.published_target t
                join curriculum.published_result r on r.unit_offering_id = t.unit_offering_id
                where t.academic_year_id = y.id
                  and t.scheme_id = :scheme
                  and t.withdrawn_at is null
                  and (cast(:subject as uuid) is null or coalesce(t.course_unit_id, t.cohort_id) = :subject)
                  and not r.provisional
              ) or exists (
                select from scheme.published_target t
                join scheme.published_cohort_member m on m.cohort_id = t.cohort_id
                join curriculum.published_programme_registration r
                  on r.person_id = m.person_id and r.academic_year_id = y.id
                where t.academic_year_id = y.id
                  and t.scheme_id = :scheme
                  and t.withdrawn_at is null
                  and t.cohort_kind = 'course'
                  and (cast(:subject as uuid) is null or coalesce(t.course_unit_id, t.cohort_id) = :subject)
                  and r.progression is not null
              )) as confirmed
            from institution.published_academic_year y
            where exists (
              select from scheme.published_target t
              where t.academic_year_id = y.id
                and t.scheme_id = :scheme
                and t.withdrawn_at is null
                and (:everything or t.scheme_id = any(:schemes) or t.school_id = any(:schools) or t.unit_offering_id = any(:offerings))
                and (cast(:subject as uuid) is null or coalesce(t.course_unit_id, t.cohort_id) = :subject)
            )
            order by y.during desc
            """,
            scheme,
            reach)
        .param("subject", subject.orElse(null))
        .query(
            (row, n) ->
                new YearWithTargets(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getBoolean("confirmed")))
        .list();
  }

  /** What a subject is called that the scheme supports or supported. */
  CohortName nameOf(UUID scheme, UUID subject) {
    return jdbc.sql(
            """
            select t.code, t.title, t.year_of_study
            from scheme.published_target t
            where t.scheme_id = :scheme and coalesce(t.course_unit_id, t.cohort_id) = :subject
            order by t.chosen_at desc
            limit 1
            """)
        .param("scheme", scheme)
        .param("subject", subject)
        .query((row, n) -> name(row))
        .single();
  }

  /**
   * Every supported subject of these years, a line for each of its cohorts. The members of a
   * delivery are those with a result there; of a course, those registered. Of several attempts
   * within one delivery the first counts. Who came and who ended are laid over one another rather
   * than joined: the planner takes either side for a single row.
   */
  List<SubjectOutcomes> subjects(
      UUID scheme, Collection<UUID> years, Optional<UUID> subject, Reach reach) {
    return bound(
            """
            with target as materialized (
              select t.id, t.cohort_id, t.cohort_kind, t.unit_offering_id, t.code, t.title, t.year_of_study, t.academic_year_id,
                coalesce(t.course_unit_id, t.cohort_id) as subject_id
              from scheme.published_target t
              where t.scheme_id = :scheme
                and t.academic_year_id = any(:years)
                and t.withdrawn_at is null
                and (:everything or t.scheme_id = any(:schemes) or t.school_id = any(:schools) or t.unit_offering_id = any(:offerings))
                and (cast(:subject as uuid) is null or coalesce(t.course_unit_id, t.cohort_id) = :subject)
            ), cohort as (
              select distinct cohort_id, cohort_kind, unit_offering_id, code, title, year_of_study, academic_year_id, subject_id
              from target
            ), came as materialized (
              select a.cohort_id, a.person_id, count(*) as sessions
              from attendance.published_attendance a
              where a.cohort_id in (select cohort_id from cohort)
              group by a.cohort_id, a.person_id
            ), ended as (
              select distinct on (c.cohort_id, r.person_id)
                c.cohort_id, r.person_id, r.mark, r.outcome, r.provisional
              from cohort c
              join curriculum.published_result r on r.unit_offering_id = c.unit_offering_id
              order by c.cohort_id, r.person_id, r.attempt
            ), course as (
              select distinct on (c.cohort_id, m.person_id)
                c.cohort_id, m.person_id, r.year_mark as mark,
                case r.progression when 'progressed' then 'passed' when 'completed' then 'passed' when 'repeating' then 'failed' when 'left' then 'withdrawn' end as outcome,
                false as provisional
              from cohort c
              join scheme.published_cohort_member m on m.cohort_id = c.cohort_id
              join curriculum.published_programme_registration r
                on r.person_id = m.person_id and r.academic_year_id = c.academic_year_id
              where c.cohort_kind = 'course'
              order by c.cohort_id, m.person_id, lower(r.during) desc
            ), line as (
              select cohort_id, person_id, 0::bigint as sessions, mark, outcome, provisional, true as ended from ended
              union all
              select cohort_id, person_id, 0, mark, outcome, provisional, true from course
              union all
              select cohort_id, person_id, sessions, null, null, null, false from came
            ), student as (
              select cohort_id, max(sessions) as sessions, max(mark) as mark, max(outcome) as outcome,
                bool_or(provisional) as provisional
              from line
              group by cohort_id, person_id
              having bool_or(ended)
            ), whole as (
              select cohort_id,
                array_agg(sessions::integer) as sessions,
                array_agg(coalesce((mark * 100)::integer, :noMark)) as marks,
                array_agg(case outcome when 'passed' then 1 when 'failed' then 2 when 'withdrawn' then 3 else 0 end) as endings,
                count(*) filter (where provisional) as provisional
              from student
              group by cohort_id
            )
            select c.subject_id, c.cohort_kind = 'course' as course, c.code, c.title, c.year_of_study, c.academic_year_id,
              w.sessions, w.marks, w.endings, w.provisional
            from cohort c
            join whole w on w.cohort_id = c.cohort_id
            order by c.code, c.title, c.year_of_study, c.academic_year_id
            """,
            scheme,
            reach)
        .param("years", years.toArray(UUID[]::new))
        .param("subject", subject.orElse(null))
        .param("noMark", Outcomes.NO_MARK)
        .query(OutcomeSql::subject)
        .list();
  }

  private JdbcClient.StatementSpec bound(String sql, UUID scheme, Reach reach) {
    return jdbc.sql(sql)
        .param("scheme", scheme)
        .param("everything", reach.everything())
        .param("schemes", reach.schemes().toArray(UUID[]::new))
        .param("schools", reach.schools().toArray(UUID[]::new))
        .param("offerings", reach.offerings().toArray(UUID[]::new));
  }

  private static SubjectOutcomes subject(ResultSet row, int n) throws SQLException {
    var endings = integers(row.getArray("endings"));
    var ending = new byte[endings.length];
    for (int i = 0; i < endings.length; i++) {
      ending[i] = (byte) endings[i];
    }
    return new SubjectOutcomes(
        row.getObject("subject_id", UUID.class),
        row.getBoolean("course"),
        name(row),
        row.getObject("academic_year_id", UUID.class),
        new Outcomes(integers(row.getArray("sessions")), integers(row.getArray("marks")), ending),
        row.getInt("provisional"));
  }

  private static CohortName name(ResultSet row) throws SQLException {
    return new CohortName(
        Optional.ofNullable(row.getString("code")),
        Optional.ofNullable(row.getString("title")),
        Optional.ofNullable(row.getObject("year_of_study", Integer.class)));
  }

  private static int[] integers(Array array) throws SQLException {
    var values = (Integer[]) array.getArray();
    var plain = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      plain[i] = values[i];
    }
    return plain;
  }
}
