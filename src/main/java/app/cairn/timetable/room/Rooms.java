package app.cairn.timetable.room;

import app.cairn.institution.RoomId;
import app.cairn.scheme.TargetId;
import app.cairn.timetable.StudySessionId;
import app.cairn.timetable.room.RoomTaken.By;
import app.cairn.timetable.time.Slot;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rooms, and when they are somebody else's: another session's, a class's or an exam's. */
@Component
public class Rooms {

  private static final int MOST = 1000;

  private final JdbcClient jdbc;

  Rooms(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional(readOnly = true)
  public List<RoomChoice> choices() {
    return jdbc.sql(
            """
            select id, concat_ws(', ', name, building) as name, capacity
            from institution.published_room
            where upper_inf(listed)
            order by building, name, id
            limit :most
            """)
        .param("most", MOST)
        .query(
            (row, n) ->
                new RoomChoice(
                    new RoomId(row.getObject("id", UUID.class)),
                    row.getString("name"),
                    Optional.ofNullable(row.getObject("capacity", Integer.class))))
        .list();
  }

  /**
   * @param except the sessions that ask, which do not stand in their own way
   */
  @Transactional(readOnly = true)
  public List<RoomTaken> taken(
      RoomId room, Collection<Slot> slots, ZoneId zone, Collection<StudySessionId> except) {
    return jdbc.sql(
            """
            with slot as (
              select on_date, tstzrange(starts_at, ends_at) as during
              from unnest(cast(:days as date[]), cast(:starts as timestamptz[]), cast(:ends as timestamptz[]))
                as s (on_date, starts_at, ends_at)
            )
            select s.on_date, 'session' as taken_by
            from slot s
            join timetable.room_booking b on b.room_id = :room and b.during && s.during
            where b.booked_for <> all(cast(:except as uuid[]))
            union
            select s.on_date, 'teaching'
            from slot s
            join curriculum.published_teaching_meeting m on m.on_date = s.on_date and m.during && s.during
            where m.room_id = :room
            union
            select s.on_date, 'exam'
            from slot s
            join curriculum.published_exam x on x.on_date = s.on_date and x.during && s.during
            where x.room_id = :room
            order by on_date, taken_by
            """)
        .param("room", room.value())
        .param("days", slots.stream().map(one -> one.date().toString()).toArray(String[]::new))
        .param(
            "starts", slots.stream().map(one -> one.from(zone).toString()).toArray(String[]::new))
        .param("ends", slots.stream().map(one -> one.to(zone).toString()).toArray(String[]::new))
        .param("except", except.stream().map(StudySessionId::value).toArray(UUID[]::new))
        .query(
            (row, n) ->
                new RoomTaken(
                    row.getObject("on_date", LocalDate.class),
                    By.valueOf(row.getString("taken_by").toUpperCase(Locale.ROOT))))
        .list();
  }

  /**
   * How many a group of the target may serve: its cohort, shared among the groups that are
   * expected.
   */
  @Transactional(readOnly = true)
  public int mayServe(TargetId target, LocalDate on) {
    return jdbc.sql(
            """
            select ceil(count(distinct m.person_id) / cast(max(t.expected_groups) as numeric))
            from scheme.published_target t
            left join scheme.published_cohort_member m on m.cohort_id = t.cohort_id and m.during @> cast(:day as date)
            where t.id = :target
            """)
        .param("target", target.value())
        .param("day", on)
        .query((row, n) -> row.getInt(1))
        .single();
  }

  /** How many of the target's cohort are in class at the time. */
  @Transactional(readOnly = true)
  public int inClass(TargetId target, Slot slot, ZoneId zone) {
    return jdbc.sql(
            """
            select count(distinct m.person_id)
            from scheme.published_target t
            join scheme.published_cohort_member m on m.cohort_id = t.cohort_id and m.during @> cast(:day as date)
            join curriculum.published_in_class c on c.person_id = m.person_id and c.on_date = cast(:day as date)
            where t.id = :target and c.during && tstzrange(:from, :to)
            """)
        .param("target", target.value())
        .param("day", slot.date())
        .param("from", slot.from(zone))
        .param("to", slot.to(zone))
        .query((row, n) -> row.getInt(1))
        .single();
  }
}
