package app.cairn.evaluation.impact;

import app.cairn.attendance.Quality;
import app.cairn.platform.tenancy.KeptPlan;
import app.cairn.scheme.CohortName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads one line per student and delivery, handed over as columns: one row of arrays per subject
 * and year.
 */
@Repository
class OutcomeSql {

  private final JdbcClient jdbc;
  private final KeptPlan plan;

  OutcomeSql(JdbcClient jdbc, KeptPlan plan) {
    this.jdbc = jdbc;
    this.plan = plan;
  }

  /** What a subject is called that the scheme supports or supported. */
  CohortName nameOf(UUID scheme, UUID subject) {
    return plan.asking(
        () ->
            jdbc.sql(
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
                .single());
  }

  /**
   * Every supported subject of these years, a line for each of its cohorts. The members of a
   * delivery are those with a result there; of a course, those registered. What came before is of a
   * delivery what its results say; of a course the average of what the results of that year say,
   * and where none says anything, each student's latest mark of a whole year before. Lines travel
   * as bytes and meet in {@link Lines}: to sort and join them in the database takes longer than to
   * read them.
   */
  List<SubjectOutcomes> subjects(
      UUID scheme, Collection<UUID> years, @Nullable UUID subject, Reach reach, Instant now) {
    return plan.asking(
        () ->
            jdbc.sql(
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
                    ), cohort as materialized (
                      select distinct cohort_id, cohort_kind, unit_offering_id, code, title, year_of_study, academic_year_id, subject_id
                      from target
                    ), ended as materialized (
                      select c.cohort_id,
                        string_agg(uuid_send(r.person_id) || int4send(r.attempt) || int4send(coalesce((r.mark * 100)::integer, :missing))
                          || int4send(coalesce((r.prior_attainment * 100)::integer, :missing))
                          || int4send(case r.outcome when 'passed' then 1 when 'failed' then 2 when 'withdrawn' then 3 else 0 end)
                          || int4send(r.provisional::integer), ''::bytea) as lines
                      from cohort c
                      join curriculum.published_result r on r.unit_offering_id = c.unit_offering_id
                      group by c.cohort_id
                    ), student as (
                      select c.cohort_id, m.person_id, r.during, r.year_mark, r.progression, g.prior, e.earned,
                        bool_or(g.prior is not null) over (partition by c.cohort_id) as is_given
                      from cohort c
                      join institution.published_academic_year y on y.id = c.academic_year_id
                      join scheme.published_cohort_member m on m.cohort_id = c.cohort_id
                        and m.cohort_id = any(array(select k.cohort_id from cohort k where k.cohort_kind = 'course'))
                      join curriculum.published_programme_registration r
                        on r.person_id = m.person_id and r.academic_year_id = c.academic_year_id
                      cross join lateral (
                        select avg(q.prior_attainment) as prior
                        from curriculum.published_result q
                        join curriculum.published_unit_offering o on o.id = q.unit_offering_id
                        where q.person_id = m.person_id and o.academic_year_id = c.academic_year_id
                      ) g
                      left join lateral (
                        select x.year_mark as earned
                        from curriculum.published_programme_registration x
                        join institution.published_academic_year b on b.id = x.academic_year_id
                        where x.person_id = m.person_id and x.year_mark is not null and upper(b.during) <= lower(y.during)
                        order by b.during desc, x.during desc
                        limit 1
                      ) e on true
                    ), course as materialized (
                      select s.cohort_id,
                        string_agg(uuid_send(s.person_id) || int4send(date '2000-01-01' - lower(s.during)) || int4send(coalesce((s.year_mark * 100)::integer, :missing))
                          || int4send(coalesce((case when s.is_given then s.prior else s.earned end * 100)::integer, :missing))
                          || int4send(case s.progression when 'progressed' then 1 when 'completed' then 1 when 'repeating' then 2 when 'left' then 3 else 0 end)
                          || int4send(0), ''::bytea) as lines
                      from student s
                      group by s.cohort_id
                    ), came as materialized (
                      select g.cohort_id, string_agg(uuid_send(g.person_id) || int4send(g.sessions::integer), ''::bytea) as lines
                      from (
                        select a.cohort_id, a.person_id, count(*) as sessions
                        from attendance.published_attendance a
                        where a.cohort_id in (select cohort_id from cohort)
                        group by a.cohort_id, a.person_id) g
                      group by g.cohort_id
                    ), recorded as materialized (
                      select q.cohort_id, count(*) as sessions, count(*) filter (where q.confirmed) as confirmed, sum(q.here) as here,
                        sum(q.by_self) as by_self, sum(q.by_hand) as by_hand, sum(q.by_file) as by_file, sum(q.unmatched) as unmatched,
                        sum(q.late) as late, sum(q.corrected) as corrected, count(q.headcount) as counted,
                        count(*) filter (where q.headcount = q.here) as agreed, sum(abs(q.headcount - q.here)) as difference
                      from attendance.published_quality q
                      where q.cohort_id in (select cohort_id from cohort) and upper(q.during) <= :now and not q.called_off
                      group by q.cohort_id
                    )
                    select c.cohort_id, c.subject_id, c.cohort_kind = 'course' as course, c.code, c.title, c.year_of_study, c.academic_year_id,
                      coalesce(e.lines, k.lines) as ended, a.lines as came,
                      u.sessions, u.confirmed, u.here, u.by_self, u.by_hand, u.by_file, u.unmatched, u.late, u.corrected, u.counted,
                      u.agreed, u.difference
                    from cohort c
                    left join ended e on e.cohort_id = c.cohort_id
                    left join course k on k.cohort_id = c.cohort_id
                    left join came a on a.cohort_id = c.cohort_id
                    left join recorded u on u.cohort_id = c.cohort_id
                    where e.cohort_id is not null or k.cohort_id is not null
                    order by c.code, c.title, c.year_of_study, c.academic_year_id
                    """)
                .param("scheme", scheme)
                .param("everything", reach.everything())
                .param("schemes", reach.schemes().toArray(UUID[]::new))
                .param("schools", reach.schools().toArray(UUID[]::new))
                .param("offerings", reach.offerings().toArray(UUID[]::new))
                .param("years", years.toArray(UUID[]::new))
                .param("subject", subject)
                .param("missing", Outcomes.MISSING)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(OutcomeSql::subject)
                .list());
  }

  private static SubjectOutcomes subject(ResultSet row, int n) throws SQLException {
    var lines = Lines.of(row.getBytes("ended"), row.getBytes("came"));
    return new SubjectOutcomes(
        row.getObject("cohort_id", UUID.class),
        row.getObject("subject_id", UUID.class),
        row.getBoolean("course"),
        name(row),
        row.getObject("academic_year_id", UUID.class),
        lines.outcomes(),
        new Doubts(
            lines.provisional(),
            lines.withoutResult(),
            row.getInt("unmatched"),
            row.getInt("late")),
        new Quality(
            row.getInt("sessions"),
            row.getInt("confirmed"),
            row.getInt("here"),
            row.getInt("by_self"),
            row.getInt("by_hand"),
            row.getInt("by_file"),
            row.getInt("unmatched"),
            row.getInt("late"),
            row.getInt("corrected"),
            row.getInt("counted"),
            row.getInt("agreed"),
            row.getInt("difference")));
  }

  private static CohortName name(ResultSet row) throws SQLException {
    return new CohortName(
        Optional.ofNullable(row.getString("code")),
        Optional.ofNullable(row.getString("title")),
        Optional.ofNullable(row.getObject("year_of_study", Integer.class)));
  }
}
