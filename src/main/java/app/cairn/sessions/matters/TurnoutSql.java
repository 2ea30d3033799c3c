package app.cairn.sessions.matters;

import app.cairn.platform.PersonId;
import app.cairn.platform.tenancy.KeptPlan;
import app.cairn.scheme.CohortName;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads where nobody has said who came, and where few come. */
@Repository
class TurnoutSql {

  private final JdbcClient jdbc;
  private final KeptPlan plan;

  TurnoutSql(JdbcClient jdbc, KeptPlan plan) {
    this.jdbc = jdbc;
    this.plan = plan;
  }

  /**
   * @param missing whether registers are; otherwise a cohort of which few come
   * @param id the group's, or the target's
   * @param name the group's; empty for a cohort
   * @param n how many registers, or how many students there are
   */
  record Turnout(boolean missing, UUID id, CohortName cohort, String name, long n) {}

  /**
   * Groups with sessions of the last four weeks, two days ago or more, of which no register says
   * who came or that nobody did; and cohorts of twenty or more of which fewer than one in twenty
   * came to anything in those weeks, though there were two sessions or more. Nothing of students
   * whom the reader teaches, marks or tutors.
   */
  List<Turnout> of(PersonId reader, LocalDate today, Instant now, int most) {
    return plan.asking(
        () ->
            jdbc.sql(
                    """
                    with parts as materialized (
                      select p.scheme_id, p.school_id
                      from scheme.published_part p
                      where p.person_id = :reader and p.during @> cast(:today as date) and p.role in ('coordinator', 'supervisor')
                    ), taught as materialized (
                      select distinct c.cohort_id
                      from curriculum.published_teaches x
                      join scheme.published_cohort_member c on c.person_id = x.student_id
                      where x.staff_id = :reader
                        and x.during && daterange(cast(cast(:today as date) - interval '1 year' as date), null)
                    ), mine as materialized (
                      select t.id, t.code, t.title, t.year_of_study, t.cohort_id
                      from scheme.published_target t
                      where t.withdrawn_at is null
                        and t.cohort_id not in (select cohort_id from taught)
                        and exists (
                          select from parts p
                          where p.scheme_id = t.scheme_id and (p.school_id is null or p.school_id = t.school_id))
                    ), held as materialized (
                      select s.study_group_id, s.target_id, m.cohort_id, upper(s.during) as ended, r.id as register_id,
                        r.confirmed_at is not null or r.nobody_came_at is not null
                          or exists (select from attendance.published_attendance e where e.register_id = r.id) as told
                      from mine m
                      join timetable.published_study_session s on s.target_id = m.id
                      left join attendance.published_register r on r.occasion_kind = 'study_session' and r.occasion_id = s.id
                      where s.on_date between cast(:today as date) - 28 and cast(:today as date)
                        and upper(s.during) <= :now and s.cancelled_at is null and s.published_at is not null
                    ), came as materialized (
                      select h.target_id, h.cohort_id, count(distinct h.register_id) as sessions, count(distinct e.person_id) as people
                      from held h
                      left join attendance.published_attendance e on e.register_id = h.register_id
                      where h.told
                      group by h.target_id, h.cohort_id
                      having count(distinct h.register_id) >= 2
                    ), few as materialized (
                      select c.target_id, k.members
                      from came c
                      join lateral (
                        select count(distinct m.person_id) as members from scheme.published_cohort_member m
                        where m.cohort_id = c.cohort_id and m.during @> cast(:today as date)
                      ) k on k.members >= 20 and c.people * 20 < k.members
                    ), found (missing, id, target_id, name, n, place) as (
                      select true, g.id, h.target_id, g.name, count(*), row_number() over (order by count(*) desc, g.name, g.id)
                      from held h
                      join timetable.published_study_group g on g.id = h.study_group_id
                      where not h.told
                        and h.ended < cast(:now as timestamptz) - interval '2 days'
                      group by g.id, h.target_id, g.name
                      union all
                      select false, f.target_id, f.target_id, '', f.members, row_number() over (order by f.members desc, f.target_id)
                      from few f
                    )
                    select f.missing, f.id, m.code, m.title, m.year_of_study, f.name, f.n
                    from found f
                    join mine m on m.id = f.target_id
                    where f.place <= :most
                    order by f.missing desc, f.place
                    """)
                .param("reader", reader.value())
                .param("today", today)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(
                    (row, n) ->
                        new Turnout(
                            row.getBoolean("missing"),
                            row.getObject("id", UUID.class),
                            new CohortName(
                                Optional.ofNullable(row.getString("code")),
                                Optional.ofNullable(row.getString("title")),
                                Optional.ofNullable(row.getObject("year_of_study", Integer.class))),
                            row.getString("name"),
                            row.getLong("n")))
                .list());
  }
}
