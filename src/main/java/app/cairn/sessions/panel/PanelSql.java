package app.cairn.sessions.panel;

import app.cairn.platform.PersonId;
import app.cairn.platform.tenancy.KeptPlan;
import app.cairn.scheme.CohortName;
import app.cairn.timetable.SessionSeen;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PanelSql {

  private final JdbcClient jdbc;
  private final KeptPlan plan;

  PanelSql(JdbcClient jdbc, KeptPlan plan) {
    this.jdbc = jdbc;
    this.plan = plan;
  }

  /** One thing that is prepared, of whatever kind; its texts mean what the kind says. */
  record Piece(Kind kind, Optional<UUID> id, String who, List<String> texts, Optional<Instant> at) {

    String text(int n) {
      return texts.get(n);
    }
  }

  enum Kind {
    TOPIC,
    NOTE,
    FILE,
    ASKED,
    SPOKEN,
    PLAN
  }

  /**
   * What is prepared for a session.
   *
   * @param led the reader leads it or runs its part; others learn the topic alone
   * @param planToo the reader may read its plan
   */
  List<Piece> prepared(SessionSeen session, boolean led, boolean planToo) {
    return plan.asking(
        () ->
            jdbc.sql(
                    """
                    with week as (
                      select cast(:target as uuid) as target_id, cast(date_trunc('week', cast(:day as date)) as date) as monday
                    ), piece (place, kind, id, who_id, a, b, c, d, e, at) as (
                      select 1, 'topic', cast(null as uuid), cast(null as uuid), t.title, t.words, '', '', '', cast(null as timestamptz)
                      from week w
                      join sessions.published_topic t on t.target_id = w.target_id and t.monday = w.monday
                      union all
                      select 2, 'note', null, n.lecturer_id, n.delivered, n.link, n.reading, n.exercise, n.worth_revisiting, n.written_at
                      from week w
                      join sessions.published_lecturer_note n on n.target_id = w.target_id and n.monday = w.monday
                      where :led
                      union all
                      select 3, 'file', f.file_id, f.lecturer_id, f.name, '', '', '', '', f.added_at
                      from week w
                      join sessions.note_file f on f.target_id = w.target_id and f.monday = w.monday
                      where :led
                      union all
                      select 4, 'asked', null, r.lecturer_id, '', '', '', '', '', max(r.asked_at)
                      from week w
                      join sessions.note_request r on r.target_id = w.target_id and r.monday = w.monday
                      where :led
                      group by r.lecturer_id
                      union all
                      select 5, 'spoken', null, k.said_by, '', '', '', '', '', k.said_at
                      from week w
                      join sessions.spoken k on k.target_id = w.target_id and k.monday = w.monday
                      where :led
                      union all
                      select 6, 'plan', null, null, coalesce(sum(a.minutes), 0)::text,
                        (select count(*) from sessions.plan_comment c where c.study_session_id = :session)::text,
                        (select 'asked' from sessions.plan_look l where l.study_session_id = :session),
                        (select 'done' from sessions.plan_done d where d.study_session_id = :session), '', null
                      from sessions.published_plan_activity a
                      where a.study_session_id = :session and a.title <> ''
                      having :plan
                    )
                    select x.kind, x.id, coalesce(p.name, '') as who, x.a, x.b, coalesce(x.c, '') as c,
                      coalesce(x.d, '') as d, x.e, x.at
                    from piece x
                    left join people.published_person p on p.id = x.who_id
                    order by x.place, p.name, x.at, x.id
                    """)
                .param("target", session.target().value())
                .param("day", session.date())
                .param("session", session.id().value())
                .param("led", led)
                .param("plan", planToo)
                .query(
                    (row, n) ->
                        new Piece(
                            Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                            Optional.ofNullable(row.getObject("id", UUID.class)),
                            row.getString("who"),
                            List.of(
                                row.getString("a"),
                                row.getString("b"),
                                row.getString("c"),
                                row.getString("d"),
                                row.getString("e")),
                            Optional.ofNullable(row.getObject("at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list());
  }

  record Coming(
      UUID session,
      UUID target,
      CohortName cohort,
      LocalDate date,
      LocalTime starts,
      Optional<String> topic,
      int planned,
      int minutes) {}

  /** What a person leads in the coming two weeks, the first ones. */
  List<Coming> coming(PersonId person, LocalDate today, Instant now, int most) {
    return plan.asking(
        () ->
            jdbc.sql(
                    """
                    with led as materialized (
                      select s.id, s.target_id, s.on_date, s.starts, s.minutes, s.during
                      from timetable.published_allocation a
                      join timetable.published_study_session s on s.id = a.study_session_id
                      where a.person_id = :person and s.on_date between cast(:today as date) - 1 and cast(:today as date) + 14
                        and upper(s.during) > :now and s.cancelled_at is null
                      order by lower(s.during), s.id
                      limit :most
                    )
                    select s.id, s.target_id, t.code, t.title, t.year_of_study, s.on_date, s.starts, s.minutes, c.title as topic,
                      (
                        select coalesce(sum(a.minutes), 0) from sessions.published_plan_activity a
                        where a.study_session_id = s.id and a.title <> ''
                      ) as planned
                    from led s
                    join scheme.published_target t on t.id = s.target_id
                    left join sessions.published_topic c on c.target_id = s.target_id
                      and c.monday = cast(date_trunc('week', s.on_date) as date)
                    order by lower(s.during), s.id
                    """)
                .param("person", person.value())
                .param("today", today)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(
                    (row, n) ->
                        new Coming(
                            row.getObject("id", UUID.class),
                            row.getObject("target_id", UUID.class),
                            new CohortName(
                                Optional.ofNullable(row.getString("code")),
                                Optional.ofNullable(row.getString("title")),
                                Optional.ofNullable(row.getObject("year_of_study", Integer.class))),
                            row.getObject("on_date", LocalDate.class),
                            row.getObject("starts", LocalTime.class),
                            Optional.ofNullable(row.getString("topic")),
                            row.getInt("planned"),
                            row.getInt("minutes")))
                .list());
  }

  record ToLookAt(UUID session, CohortName cohort, LocalDate date, String by, int all) {}

  /** Plans that those who lead asked whoever runs the part to look at, the next session first. */
  List<ToLookAt> toLookAt(PersonId person, LocalDate today, int most) {
    return plan.asking(
        () ->
            jdbc.sql(
                    """
                    with parts as materialized (
                      select c.scheme_id, c.school_id
                      from scheme.published_part c
                      where c.person_id = :person and c.role in ('coordinator', 'supervisor') and c.during @> cast(:today as date)
                    ), asked as materialized (
                      select s.id, s.target_id, s.on_date, l.asked_by
                      from sessions.plan_look l
                      join timetable.published_study_session s on s.id = l.study_session_id
                      where s.on_date >= cast(:today as date) and s.cancelled_at is null
                    )
                    select s.id, t.code, t.title, t.year_of_study, s.on_date, coalesce(p.name, '') as by, count(*) over () as of_all
                    from asked s
                    join scheme.published_target t on t.id = s.target_id
                    left join people.published_person p on p.id = s.asked_by
                    where exists (
                      select from parts c
                      where c.scheme_id = t.scheme_id and (c.school_id is null or c.school_id = t.school_id))
                    order by s.on_date, s.id
                    limit :most
                    """)
                .param("person", person.value())
                .param("today", today)
                .param("most", most)
                .query(
                    (row, n) ->
                        new ToLookAt(
                            row.getObject("id", UUID.class),
                            new CohortName(
                                Optional.ofNullable(row.getString("code")),
                                Optional.ofNullable(row.getString("title")),
                                Optional.ofNullable(row.getObject("year_of_study", Integer.class))),
                            row.getObject("on_date", LocalDate.class),
                            row.getString("by"),
                            row.getInt("of_all")))
                .list());
  }
}
