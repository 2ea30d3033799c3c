package app.cairn.timetable.room;

import app.cairn.institution.RoomId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rooms as they are held for what is no session. Called inside a transaction. */
@Component
public class HeldRooms {

  private final JdbcClient jdbc;

  HeldRooms(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public boolean isFree(RoomId room, Instant from, Instant to, UUID what) {
    return jdbc.sql(
            """
            select not exists (
                select from timetable.room_booking b
                where b.room_id = :room and b.during && tstzrange(:from, :to) and b.booked_for <> :what)
              and not exists (
                select from curriculum.published_teaching_meeting m
                where m.room_id = :room and m.during && tstzrange(:from, :to))
              and not exists (
                select from curriculum.published_exam x
                where x.room_id = :room and x.during && tstzrange(:from, :to))
            """)
        .param("room", room.value())
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("to", to.atOffset(ZoneOffset.UTC))
        .param("what", what)
        .query((row, n) -> row.getBoolean(1))
        .single();
  }

  /** False where somebody was faster. */
  public boolean hold(RoomId room, Instant from, Instant to, UUID what) {
    return jdbc.sql(
                """
                insert into timetable.room_booking (held_for, room_id, during)
                values (:what, :room, tstzrange(:from, :to))
                on conflict do nothing
                """)
            .param("what", what)
            .param("room", room.value())
            .param("from", from.atOffset(ZoneOffset.UTC))
            .param("to", to.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  public void release(UUID what) {
    jdbc.sql("delete from timetable.room_booking where held_for = :what")
        .param("what", what)
        .update();
  }
}
