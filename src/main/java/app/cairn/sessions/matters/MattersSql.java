package app.cairn.sessions.matters;

import app.cairn.institution.SchoolId;
import app.cairn.platform.PersonId;
import app.cairn.platform.tenancy.KeptPlan;
import app.cairn.scheme.CohortName;
import app.cairn.scheme.SchemeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MattersSql {

  private final JdbcClient jdbc;
  private final KeptPlan plan;

  MattersSql(JdbcClient jdbc, KeptPlan plan) {
    this.jdbc = jdbc;
    this.plan = plan;
  }

  enum Kind {
    PLAN,
    WORD,
    EMPTY,
    SILENT
  }

  /**
   * @param id the session's, the group's or the target's
   * @param name who asks for a look, or wrote; the group's, or the lecturer's
   * @param date of the session that the plan or the word is about
   * @param n how many weeks were asked about
   */
  record Waiting(
      Kind kind, UUID id, CohortName cohort, String name, Optional<LocalDate> date, int n) {}

  /**
   * Plans that leaders ask to be looked at; words of leaders of the last four weeks that nobody has
   * read; groups whose last two sessions nobody came to, by a register that says so; and lecturers
   * who were asked for two weeks' notes or more in the last six and sent nothing, where nobody
   * spoke to them either. No words and no attendance of students whom the reader teaches, marks or
   * tutors.
   *
   * @param most of each kind
   */
  List<Waiting> waiting(PersonId reader, LocalDate today, Instant now, int most) {
    return plan.asking(
        () ->
            jdbc.sql(
                    """
                    with parts as materialized (
                      select p.scheme_id, p.school_id
                      from scheme.published_part p
                      where p.person_id = :reader and p.during @> cast(:today as date) and p.role in ('coordinator', 'supervisor')
                    ), mine as materialized (
                      select t.id, t.code, t.title, t.year_of_study, t.cohort_id, t.withdrawn_at is null as stands
                      from scheme.published_target t
                      where exists (
                        select from parts p
                        where p.scheme_id = t.scheme_id and (p.school_id is null or p.school_id = t.school_id))
                    ), taught as materialized (
                      select distinct c.cohort_id
                      from curriculum.published_teaches x
                      join scheme.published_cohort_member c on c.person_id = x.student_id
                      where x.staff_id = :reader
                        and x.during && daterange(cast(cast(:today as date) - interval '1 year' as date), null)
                    ), recent as materialized (
                      select s.id, s.study_group_id, s.target_id,
                        row_number() over (partition by s.study_group_id order by s.during desc) as place
                      from timetable.published_study_session s
                      where s.target_id in (
                          select id from mine where stands and cohort_id not in (select cohort_id from taught))
                        and s.study_group_id is not null
                        and s.on_date between cast(:today as date) - 28 and cast(:today as date)
                        and upper(s.during) <= :now and s.cancelled_at is null and s.published_at is not null
                    ), empty as materialized (
                      select c.study_group_id, c.target_id
                      from recent c
                      join attendance.published_register r on r.occasion_kind = 'study_session' and r.occasion_id = c.id
                        and (r.nobody_came_at is not null or r.confirmed_at is not null)
                      where c.place <= 2
                        and not exists (select from attendance.published_attendance e where e.register_id = r.id)
                        and not exists (
                          select from attendance.published_unsettled u where u.register_id = r.id and u.matter = 'unmatched')
                      group by c.study_group_id, c.target_id
                      having count(*) = 2
                    ), silent as materialized (
                      select r.target_id, r.lecturer_id, count(distinct r.monday)::int as weeks
                      from sessions.note_request r
                      where r.target_id in (select id from mine where stands)
                        and r.asked_at between cast(:now as timestamptz) - interval '42 days' and cast(:now as timestamptz) - interval '3 days'
                        and not exists (
                          select from sessions.lecturer_note n
                          where n.target_id = r.target_id and n.lecturer_id = r.lecturer_id
                            and n.written_at > cast(:now as timestamptz) - interval '42 days')
                        and not exists (
                          select from sessions.spoken k
                          where k.target_id = r.target_id and k.said_at > cast(:now as timestamptz) - interval '42 days')
                      group by r.target_id, r.lecturer_id
                      having count(distinct r.monday) >= 2
                    ), unread as materialized (
                      select k.study_session_id, k.written_by, k.written_at
                      from sessions.published_coordinator_word k
                      where k.words <> '' and not exists (
                        select from sessions.coordinator_word_read d
                        where d.study_session_id = k.study_session_id and d.written_by = k.written_by and d.version = k.version)
                    ), found (kind, id, target_id, who, name, on_date, at, n) as (
                      select 'PLAN', s.id, s.target_id, l.asked_by, '', s.on_date, cast(null as timestamptz), 0
                      from sessions.plan_look l
                      join timetable.published_study_session s on s.id = l.study_session_id
                      where s.on_date >= cast(:today as date) and s.cancelled_at is null
                      union all
                      select 'WORD', s.id, s.target_id, k.written_by, '', s.on_date, k.written_at, 0
                      from unread k
                      join timetable.published_study_session s on s.id = k.study_session_id
                      join mine m on m.id = s.target_id and m.cohort_id not in (select cohort_id from taught)
                      where s.on_date > cast(:today as date) - 28
                      union all
                      select 'EMPTY', g.id, e.target_id, null, g.name, null, null, 2
                      from empty e
                      join timetable.published_study_group g on g.id = e.study_group_id
                      union all
                      select 'SILENT', s.target_id, s.target_id, s.lecturer_id, '', null, null, s.weeks
                      from silent s
                    ), placed as materialized (
                      select f.kind, f.id, m.code, m.title, m.year_of_study, coalesce(p.name, f.name) as name, f.on_date, f.n,
                        row_number() over (
                          partition by f.kind order by f.at, f.on_date, f.n desc, m.code, coalesce(p.name, f.name), f.id) as place
                      from found f
                      join mine m on m.id = f.target_id
                      left join people.published_person p on p.id = f.who
                    )
                    select kind, id, code, title, year_of_study, name, on_date, n
                    from placed
                    where place <= :most
                    order by array_position(array['PLAN', 'WORD', 'EMPTY', 'SILENT'], kind), place
                    """)
                .param("reader", reader.value())
                .param("today", today)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(MattersSql::row)
                .list());
  }

  private static Waiting row(ResultSet row, int n) throws SQLException {
    return new Waiting(
        Kind.valueOf(row.getString("kind")),
        row.getObject("id", UUID.class),
        new CohortName(
            Optional.ofNullable(row.getString("code")),
            Optional.ofNullable(row.getString("title")),
            Optional.ofNullable(row.getObject("year_of_study", Integer.class))),
        row.getString("name"),
        Optional.ofNullable(row.getObject("on_date", LocalDate.class)),
        row.getInt("n"));
  }

  /** How many sessions somebody co-leads in one week, in a scheme and school. */
  record Led(
      PersonId leader,
      UUID leading,
      String name,
      SchemeId scheme,
      Optional<SchoolId> school,
      LocalDate monday,
      int sessions) {}

  /** Week by week, of everyone who leads in a part of the reader's. */
  List<Led> led(PersonId reader, LocalDate today, LocalDate first, LocalDate last) {
    return plan.asking(
        () ->
            jdbc.sql(
                    """
                    with parts as materialized (
                      select p.scheme_id, p.school_id
                      from scheme.published_part p
                      where p.person_id = :reader and p.during @> cast(:today as date) and p.role in ('coordinator', 'supervisor')
                    ), mine as materialized (
                      select t.id, t.scheme_id, t.school_id
                      from scheme.published_target t
                      where exists (
                        select from parts q
                        where q.scheme_id = t.scheme_id and (q.school_id is null or q.school_id = t.school_id))
                    ), held as materialized (
                      select s.id, t.scheme_id, t.school_id, cast(date_trunc('week', s.on_date) as date) as monday
                      from timetable.published_study_session s
                      join mine t on t.id = s.target_id
                      where s.cancelled_at is null and s.on_date between cast(:first as date) and cast(:last as date)
                    ), led as materialized (
                      select a.person_id, a.leader_id, h.scheme_id, h.school_id, h.monday, count(*)::int as sessions
                      from held h
                      join timetable.published_allocation a on a.study_session_id = h.id and a.capacity = 'co_leader'
                      group by a.person_id, a.leader_id, h.scheme_id, h.school_id, h.monday
                    )
                    select l.person_id, l.leader_id, p.name, l.scheme_id, l.school_id, l.monday, l.sessions
                    from led l
                    join people.published_person p on p.id = l.person_id
                    order by p.name, l.person_id, l.monday
                    """)
                .param("reader", reader.value())
                .param("today", today)
                .param("first", first)
                .param("last", last)
                .query(
                    (row, n) ->
                        new Led(
                            new PersonId(row.getObject("person_id", UUID.class)),
                            row.getObject("leader_id", UUID.class),
                            row.getString("name"),
                            new SchemeId(row.getObject("scheme_id", UUID.class)),
                            Optional.ofNullable(row.getObject("school_id", UUID.class))
                                .map(SchoolId::new),
                            row.getObject("monday", LocalDate.class),
                            row.getInt("sessions")))
                .list());
  }
}
