package app.cairn.scheme.targeting;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps, for each delivery, how it ended for its students. A student counts once at a delivery,
 * however many classes or resits: by where they ended there, and, when it was their first attempt
 * at the unit, by what came of that first attempt. Whoever has the outcome withdrawn, or no outcome
 * and an enrolment that ended before the delivery did, has left; before the start, when the
 * enrolment was over by the delivery's first day.
 */
@Component
class DeliveryFigures {

  private final JdbcClient jdbc;
  private final Clock clock;

  DeliveryFigures(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Counts anew when the records have changed since the last time; else one small question. */
  void bringUpToDate() {
    if (isUpToDate()) {
      return;
    }
    jdbc.sql(
            """
            select pg_advisory_xact_lock(
              hashtextextended('scheme.delivery_figures ' || cast(platform.current_institution() as text), 0))
            """)
        .query((row, n) -> true)
        .single();
    if (!isUpToDate()) {
      countAnew();
    }
  }

  private boolean isUpToDate() {
    return jdbc.sql(
            """
            select exists (
              select 1
              from scheme.figures_counted c
              where c.stamp = (
                select concat_ws(' ',
                  (select version from curriculum.published_facts_version),
                  (select md5(string_agg(concat_ws(' ', t.id, t.during), ' ' order by t.id)) from institution.published_term t))
              )
            )
            """)
        .query((row, n) -> row.getBoolean(1))
        .single();
  }

  private void countAnew() {
    jdbc.sql("delete from scheme.delivery_figures").update();
    jdbc.sql(
            """
            insert into scheme.delivery_figures
              (unit_offering_id, attempts, passed, failed, left_before_start, left_after_start, without_result, provisional, marked, mark_sum)
            with enrolled as (
              select unit_offering_id, person_id, max(attempt) as attempt,
                max(case when isempty(during) then date '-infinity' else coalesce(upper(during), date 'infinity') end) as until_day
              from curriculum.published_enrolment
              group by unit_offering_id, person_id
            ), resulted as (
              select unit_offering_id, person_id, min(attempt) as attempt,
                (array_agg(outcome order by attempt))[1] as first_outcome,
                (array_agg(mark order by attempt))[1] as first_mark,
                (array_agg(provisional order by attempt))[1] as first_provisional,
                (array_agg(outcome order by attempt desc) filter (where outcome is not null))[1] as last_outcome,
                (array_agg(mark order by attempt desc) filter (where outcome is not null))[1] as last_mark,
                (array_agg(provisional order by attempt desc) filter (where outcome is not null))[1] as last_provisional
              from curriculum.published_result
              group by unit_offering_id, person_id
            ), student as (
              select unit_offering_id, greatest(coalesce(e.attempt, 1), coalesce(r.attempt, 1)) = 1 as is_first,
                coalesce(e.until_day, date 'infinity') as until_day,
                r.first_outcome, r.first_mark, r.first_provisional, r.last_outcome, r.last_mark, r.last_provisional
              from enrolled e
              full join resulted r using (unit_offering_id, person_id)
            ), timed as (
              select s.*, s.until_day < upper(l.during) as ended_early, s.until_day <= lower(f.during) as before_start
              from student s
              join curriculum.published_unit_offering o on o.id = s.unit_offering_id
              join institution.published_term f on f.institution_id = o.institution_id and f.id = o.first_term_id
              join institution.published_term l on l.institution_id = o.institution_id and l.id = o.last_term_id
            ), counted as (
              select unit_offering_id,
                count(*) filter (where last_outcome = 'passed') as all_passed,
                count(*) filter (where last_outcome = 'failed') as all_failed,
                count(*) filter (where (last_outcome = 'withdrawn' or last_outcome is null and ended_early) and before_start) as all_left_before,
                count(*) filter (where (last_outcome = 'withdrawn' or last_outcome is null and ended_early) and not before_start) as all_left_after,
                count(*) filter (where last_outcome is null and not ended_early) as all_without,
                count(*) filter (where last_provisional) as all_provisional,
                count(last_mark) filter (where last_outcome in ('passed', 'failed')) as all_marked,
                sum(last_mark) filter (where last_outcome in ('passed', 'failed')) as all_marks,
                count(*) filter (where is_first and first_outcome = 'passed') as first_passed,
                count(*) filter (where is_first and first_outcome = 'failed') as first_failed,
                count(*) filter (where is_first and (first_outcome = 'withdrawn' or first_outcome is null and ended_early) and before_start) as first_left_before,
                count(*) filter (where is_first and (first_outcome = 'withdrawn' or first_outcome is null and ended_early) and not before_start) as first_left_after,
                count(*) filter (where is_first and first_outcome is null and not ended_early) as first_without,
                count(*) filter (where is_first and first_provisional and first_outcome is not null) as first_provisional,
                count(first_mark) filter (where is_first and first_outcome in ('passed', 'failed')) as first_marked,
                sum(first_mark) filter (where is_first and first_outcome in ('passed', 'failed')) as first_marks
              from timed
              group by unit_offering_id
            )
            select c.unit_offering_id, a.attempts, a.passed, a.failed, a.left_before, a.left_after, a.without_result, a.provisional, a.marked,
              coalesce(a.marks, 0)
            from counted c
            cross join lateral (values
              ('all', all_passed, all_failed, all_left_before, all_left_after, all_without, all_provisional, all_marked, all_marks),
              ('first', first_passed, first_failed, first_left_before, first_left_after, first_without, first_provisional, first_marked, first_marks)
            ) a (attempts, passed, failed, left_before, left_after, without_result, provisional, marked, marks)
            """)
        .update();
    jdbc.sql(
            """
            insert into scheme.figures_counted (stamp, counted_at)
            select concat_ws(' ',
                (select version from curriculum.published_facts_version),
                (select md5(string_agg(concat_ws(' ', t.id, t.during), ' ' order by t.id)) from institution.published_term t)),
              :now
            on conflict (institution_id) do update set stamp = excluded.stamp, counted_at = excluded.counted_at
            """)
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }
}
