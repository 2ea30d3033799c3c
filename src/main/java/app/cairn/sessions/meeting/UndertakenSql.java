package app.cairn.sessions.meeting;

import app.cairn.platform.PersonId;
import app.cairn.platform.tenancy.KeptPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class UndertakenSql {

  private final JdbcClient jdbc;
  private final KeptPlan plan;

  UndertakenSql(JdbcClient jdbc, KeptPlan plan) {
    this.jdbc = jdbc;
    this.plan = plan;
  }

  enum Kind {
    ACTION,
    TALK,
    RUN_THROUGH,
    PLACE
  }

  /**
   * Something to do from a meeting, a coming talk, or a place at a coming meeting.
   *
   * @param id the meeting's, or the talk's
   * @param words what is to be done, the other of the two who talk, or what kind of meeting it is
   * @param by until when it is to be done, if there is a day
   * @param starts when a talk begins
   */
  record Undertaken(
      Kind kind,
      UUID id,
      LocalDate date,
      String words,
      Optional<LocalDate> by,
      Optional<LocalTime> starts,
      String place) {}

  /** What a person has still to do, what is due first first; then their coming talks and places. */
  List<Undertaken> of(PersonId person, Instant now, int most) {
    return plan.asking(
        () ->
            jdbc.sql(
                    """
                    with action as materialized (
                      select a.meeting_id, m.on_date, a.words, a.by_date,
                        row_number() over (order by a.by_date nulls last, a.added_at, a.id) as place
                      from sessions.meeting_action a
                      join sessions.meeting m on m.id = a.meeting_id
                      where a.for_person = :person
                        and not exists (select from sessions.meeting_action_done d where d.action_id = a.id)
                      order by place
                      limit :most
                    ), talk as materialized (
                      select t.id, t.kind, t.place as at_place, t.on_date, t.starts, coalesce(p.name, '') as other,
                        row_number() over (order by t.during, t.id) as place
                      from sessions.talk t
                      join sessions.talk_booking b on b.talk_id = t.id and upper_inf(b.held)
                      left join people.published_person p
                        on p.id = case when t.offered_by = :person then b.booked_by else t.offered_by end
                      where (t.offered_by = :person or b.booked_by = :person) and upper(t.during) > :now
                      order by place
                      limit :most
                    ), place as materialized (
                      select m.id, m.kind, concat_ws(', ', o.name, o.building, nullif(m.place, '')) as at_place, m.on_date, m.starts,
                        row_number() over (order by m.during, m.id) as place
                      from sessions.meeting_place own
                      join sessions.meeting m on m.id = own.meeting_id
                      left join institution.published_room o on o.id = m.room_id
                      where own.person_id = :person and upper_inf(own.held) and upper(m.during) > :now
                        and not exists (select from sessions.meeting_cancellation x where x.meeting_id = m.id)
                        and m.places >= (
                          select count(*) from sessions.meeting_place a
                          where a.meeting_id = m.id and upper_inf(a.held) and a.turn <= own.turn)
                      order by place
                      limit :most
                    )
                    select 'ACTION' as kind, meeting_id as id, on_date, words, by_date, cast(null as time) as starts, '' as at_place, place
                    from action
                    union all
                    select case when kind = 'run_through' then 'RUN_THROUGH' else 'TALK' end, id, on_date, other, null, starts, at_place,
                      1000 + place
                    from talk
                    union all
                    select 'PLACE', id, on_date, kind, null, starts, at_place, 2000 + place
                    from place
                    order by place
                    """)
                .param("person", person.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(
                    (row, n) ->
                        new Undertaken(
                            Kind.valueOf(row.getString("kind")),
                            row.getObject("id", UUID.class),
                            row.getObject("on_date", LocalDate.class),
                            row.getString("words"),
                            Optional.ofNullable(row.getObject("by_date", LocalDate.class)),
                            Optional.ofNullable(row.getObject("starts", LocalTime.class)),
                            row.getString("at_place")))
                .list());
  }
}
