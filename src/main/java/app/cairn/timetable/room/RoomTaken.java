package app.cairn.timetable.room;

import java.time.LocalDate;

/** The room is somebody else's at the time. */
public record RoomTaken(LocalDate on, By by) {

  public enum By {
    SESSION,
    TEACHING,
    EXAM
  }
}
