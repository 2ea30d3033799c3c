package app.cairn.timetable;

import app.cairn.institution.RoomId;
import app.cairn.timetable.room.HeldRooms;
import app.cairn.timetable.room.Rooms;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rooms for what is no session, such as a training: at one time a room holds one thing, a session,
 * a class or an exam as well.
 */
@Component
public class RoomBookings {

  /** A room as people call it, with how many it holds where that is known. */
  public record Room(RoomId id, String name, Optional<Integer> holds) {}

  private final Rooms rooms;
  private final HeldRooms held;

  RoomBookings(Rooms rooms, HeldRooms held) {
    this.rooms = rooms;
    this.held = held;
  }

  @Transactional(readOnly = true)
  public List<Room> all() {
    return rooms.choices().stream()
        .map(one -> new Room(one.id(), one.name(), one.capacity()))
        .toList();
  }

  /** Whether the room is nobody's at the time, or is held for just this. */
  @Transactional(readOnly = true)
  public boolean isFree(RoomId room, Instant from, Instant to, UUID what) {
    return held.isFree(room, from, to, what);
  }

  /**
   * Holds the room, and none other, for what is meant; to be asked once it is known to be free.
   *
   * @return false where somebody was faster, and whoever asks must leave nothing behind
   */
  @Transactional
  public boolean book(RoomId room, Instant from, Instant to, UUID what) {
    held.release(what);
    return held.hold(room, from, to, what);
  }

  @Transactional
  public void release(UUID what) {
    held.release(what);
  }
}
