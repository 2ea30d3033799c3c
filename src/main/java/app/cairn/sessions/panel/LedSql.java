package app.cairn.sessions.panel;

import app.cairn.platform.PersonId;
import app.cairn.platform.tenancy.KeptPlan;
import app.cairn.scheme.CohortName;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is there to do around the sessions that somebody leads. */
@Component
class LedSql {

  private final JdbcClient jdbc;
  private final KeptPlan plan;

  LedSql(JdbcClient jdbc, KeptPlan plan) {
    this.jdbc = jdbc;
    this.plan = plan;
  }

  enum Kind {
    COMING,
    FRESH,
    ANSWERED
  }

  /**
   * @param session of one that comes, or was led
   * @param starts of one that comes
   * @param words the topic of one that comes, or who answered
   * @param planned minutes of its plan
   * @param at when somebody answered
   */
  record Led(
      Kind kind,
      Optional<UUID> session,
      UUID target,
      CohortName cohort,
      Optional<LocalDate> date,
      Optional<LocalTime> starts,
      String words,
      int planned,
      int minutes,
      Optional<Instant> at) {}

  /**
   * The next three of two weeks; two that were led in the last week and nobody has written about;
   * three answers of lecturers of the last two weeks about units whose sessions the person leads.
   */
  List<Led> of(PersonId person, LocalDate today, Instant now) {
    return plan.asking(
        () ->
            jdbc.sql(
                    """
                    with around as materialized (
                      select s.id, s.target_id, s.on_date, s.starts, s.minutes, s.during, a.capacity
                      from timetable.published_allocation a
                      join timetable.published_study_session s on s.id = a.study_session_id
                      where a.person_id = :person and s.cancelled_at is null
                        and s.on_date between cast(:today as date) - 7 and cast(:today as date) + 14
                    ), coming as materialized (
                      select s.id, s.target_id, s.on_date, s.starts, s.minutes,
                        row_number() over (order by lower(s.during), s.id) as place
                      from around s
                      where upper(s.during) > :now
                      order by place
                      limit 3
                    ), fresh as materialized (
                      select s.id, s.target_id, s.on_date, row_number() over (order by lower(s.during) desc, s.id) as place
                      from around s
                      where upper(s.during) <= :now and s.capacity <> 'observing'
                        and not exists (select from sessions.reflection_text r where r.study_session_id = s.id)
                        and not exists (select from sessions.reflection_topic r where r.study_session_id = s.id)
                      order by place
                      limit 2
                    ), answered as materialized (
                      select x.target_id, x.lecturer_id, x.at, row_number() over (order by x.at desc, x.target_id) as place
                      from (
                        select r.target_id, a.lecturer_id, max(a.written_at) as at
                        from sessions.question_answer a
                        join sessions.question_release r on r.id = a.release_id
                        where a.written_at > cast(:today as date) - 14 and a.words <> '' and exists (
                          select from timetable.published_allocation x
                          join timetable.published_study_session s on s.id = x.study_session_id
                          where x.person_id = :person and s.target_id = r.target_id)
                        group by r.target_id, a.lecturer_id
                      ) x
                      order by place
                      limit 3
                    ), piece as materialized (
                      select 1 as turn, 'COMING' as kind, c.place, c.id, c.target_id, c.on_date, c.starts, c.minutes,
                        cast(null as uuid) as who, cast(null as timestamptz) as at
                      from coming c
                      union all
                      select 2, 'FRESH', f.place, f.id, f.target_id, f.on_date, null, 0, null, null
                      from fresh f
                      union all
                      select 3, 'ANSWERED', a.place, null, a.target_id, null, null, 0, a.lecturer_id, a.at
                      from answered a
                    )
                    select x.kind, x.id, x.target_id, t.code, t.title, t.year_of_study, x.on_date, x.starts, x.minutes, x.at,
                      case x.kind
                        when 'COMING' then coalesce(c.title, '')
                        when 'ANSWERED' then coalesce((select p.name from people.published_person p where p.id = x.who), '')
                        else ''
                      end as words,
                      (
                        select coalesce(sum(a.minutes), 0) from sessions.published_plan_activity a
                        where x.kind = 'COMING' and a.study_session_id = x.id and a.title <> ''
                      ) as planned
                    from piece x
                    join scheme.published_target t on t.id = x.target_id
                    left join sessions.published_topic c on x.kind = 'COMING' and c.target_id = x.target_id
                      and c.monday = cast(date_trunc('week', x.on_date) as date)
                    order by x.turn, x.place
                    """)
                .param("person", person.value())
                .param("today", today)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(
                    (row, n) ->
                        new Led(
                            Kind.valueOf(row.getString("kind")),
                            Optional.ofNullable(row.getObject("id", UUID.class)),
                            row.getObject("target_id", UUID.class),
                            new CohortName(
                                Optional.ofNullable(row.getString("code")),
                                Optional.ofNullable(row.getString("title")),
                                Optional.ofNullable(row.getObject("year_of_study", Integer.class))),
                            Optional.ofNullable(row.getObject("on_date", LocalDate.class)),
                            Optional.ofNullable(row.getObject("starts", LocalTime.class)),
                            row.getString("words"),
                            row.getInt("planned"),
                            row.getInt("minutes"),
                            Optional.ofNullable(row.getObject("at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list());
  }
}
