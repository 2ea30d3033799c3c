package app.cairn.timetable.group;

import app.cairn.institution.RoomId;
import app.cairn.leaders.LeaderId;
import app.cairn.platform.Ids;
import app.cairn.platform.PersonId;
import app.cairn.scheme.TargetId;
import app.cairn.timetable.StudyGroupId;
import app.cairn.timetable.StudySessionId;
import app.cairn.timetable.time.Slot;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class GroupSql {

  private final JdbcClient jdbc;

  GroupSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The same form sent twice makes one group. */
  boolean add(StudyGroupId id, TargetId target, GroupAsked asked, PersonId by, Instant now) {
    return jdbc.sql(
                """
                insert into timetable.study_group
                  (id, target_id, term_id, name, weekday, starts, minutes, weeks, room_id, made_by, made_at)
                values (:id, :target, :term, :name, :weekday, :starts, :minutes, cast(:weeks as smallint[]), :room, :by, :now)
                on conflict (institution_id, id) do nothing
                """)
            .param("id", id.value())
            .param("target", target.value())
            .param("term", asked.term().value())
            .param("name", asked.name())
            .param("weekday", asked.day().getValue())
            .param("starts", asked.starts())
            .param("minutes", asked.minutes())
            .param("weeks", asked.weeks().toArray(Integer[]::new))
            .param("room", asked.room().map(RoomId::value).orElse(null), Types.OTHER)
            .param("by", by.value())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  void change(StudyGroupId id, GroupAsked asked) {
    jdbc.sql(
            """
            update timetable.study_group
            set name = :name, weekday = :weekday, starts = :starts, minutes = :minutes, room_id = :room
            where id = :id
            """)
        .param("id", id.value())
        .param("name", asked.name())
        .param("weekday", asked.day().getValue())
        .param("starts", asked.starts())
        .param("minutes", asked.minutes())
        .param("room", asked.room().map(RoomId::value).orElse(null), Types.OTHER)
        .update();
  }

  void addSessions(
      StudyGroupId group,
      TargetId target,
      List<Slot> slots,
      @Nullable RoomId room,
      ZoneId zone,
      PersonId by,
      Instant now) {
    jdbc.sql(
            """
            insert into timetable.study_session
              (id, target_id, study_group_id, kind, on_date, starts, minutes, during, room_id, listed, made_by, made_at)
            select n.id, :target, :group, 'regular', n.on_date, n.starts, n.minutes, tstzrange(n.starts_at, n.ends_at), :room,
              true, :by, :now
            from unnest(
              cast(:ids as uuid[]), cast(:days as date[]), cast(:starts as time[]), cast(:minutes as smallint[]),
              cast(:from as timestamptz[]), cast(:to as timestamptz[])) as n (id, on_date, starts, minutes, starts_at, ends_at)
            """)
        .param("target", target.value())
        .param("group", group.value())
        .param("room", room == null ? null : room.value(), Types.OTHER)
        .param("by", by.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("ids", slots.stream().map(_ -> Ids.next()).toArray(UUID[]::new))
        .param("days", slots.stream().map(one -> one.date().toString()).toArray(String[]::new))
        .param("starts", slots.stream().map(one -> one.starts().toString()).toArray(String[]::new))
        .param("minutes", slots.stream().map(Slot::minutes).toArray(Integer[]::new))
        .param("from", slots.stream().map(one -> one.from(zone).toString()).toArray(String[]::new))
        .param("to", slots.stream().map(one -> one.to(zone).toString()).toArray(String[]::new))
        .update();
    jdbc.sql(
            """
            insert into timetable.room_booking (study_session_id, room_id, during)
            select id, room_id, during
            from timetable.study_session
            where study_group_id = :group and room_id is not null
            """)
        .param("group", group.value())
        .update();
  }

  /** A session of a group that is still to come. */
  record Remaining(StudySessionId id, LocalDate on, boolean asTheGroup) {}

  /** Locked in the order of their ids; told apart are those that were moved on their own. */
  List<Remaining> remaining(StudyGroupId group, Instant now) {
    return jdbc.sql(
            """
            select s.id, s.on_date,
              extract(isodow from s.on_date) = g.weekday and s.starts = g.starts and s.minutes = g.minutes
                and s.room_id is not distinct from g.room_id as as_the_group
            from timetable.study_session s
            join timetable.study_group g on g.id = s.study_group_id
            where g.id = :group and lower(s.during) > :now and s.kind = 'regular'
              and not exists (select from timetable.session_cancellation c where c.study_session_id = s.id)
            order by s.id
            for update of s
            """)
        .param("group", group.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(
            (row, n) ->
                new Remaining(
                    new StudySessionId(row.getObject("id", UUID.class)),
                    row.getObject("on_date", LocalDate.class),
                    row.getBoolean("as_the_group")))
        .list();
  }

  void move(List<StudySessionId> sessions, List<Slot> slots, @Nullable RoomId room, ZoneId zone) {
    jdbc.sql(
            """
            delete from timetable.room_booking
            where study_session_id = any(cast(:sessions as uuid[]))
            """)
        .param("sessions", ids(sessions))
        .update();
    jdbc.sql(
            """
            update timetable.study_session s
            set on_date = n.on_date, starts = n.starts, minutes = n.minutes,
              during = tstzrange(n.starts_at, n.ends_at), room_id = :room
            from unnest(
              cast(:sessions as uuid[]), cast(:days as date[]), cast(:starts as time[]), cast(:minutes as smallint[]),
              cast(:from as timestamptz[]), cast(:to as timestamptz[])) as n (id, on_date, starts, minutes, starts_at, ends_at)
            where s.id = n.id
            """)
        .param("room", room == null ? null : room.value(), Types.OTHER)
        .param("sessions", ids(sessions))
        .param("days", slots.stream().map(one -> one.date().toString()).toArray(String[]::new))
        .param("starts", slots.stream().map(one -> one.starts().toString()).toArray(String[]::new))
        .param("minutes", slots.stream().map(Slot::minutes).toArray(Integer[]::new))
        .param("from", slots.stream().map(one -> one.from(zone).toString()).toArray(String[]::new))
        .param("to", slots.stream().map(one -> one.to(zone).toString()).toArray(String[]::new))
        .update();
    jdbc.sql(
            """
            insert into timetable.room_booking (study_session_id, room_id, during)
            select id, room_id, during
            from timetable.study_session
            where id = any(cast(:sessions as uuid[])) and room_id is not null
            """)
        .param("sessions", ids(sessions))
        .update();
    jdbc.sql(
            """
            update timetable.allocation a
            set during = s.during
            from timetable.study_session s
            where s.id = a.study_session_id and s.id = any(cast(:sessions as uuid[])) and upper_inf(a.held)
            """)
        .param("sessions", ids(sessions))
        .update();
  }

  List<LeaderId> coLeaders(Collection<StudySessionId> sessions) {
    return jdbc.sql(
            """
            select distinct leader_id
            from timetable.allocation
            where study_session_id = any(cast(:sessions as uuid[])) and capacity = 'co_leader' and upper_inf(held)
            """)
        .param("sessions", ids(sessions))
        .query((row, n) -> new LeaderId(row.getObject(1, UUID.class)))
        .list();
  }

  private static UUID[] ids(Collection<StudySessionId> sessions) {
    return sessions.stream().map(StudySessionId::value).toArray(UUID[]::new);
  }
}
