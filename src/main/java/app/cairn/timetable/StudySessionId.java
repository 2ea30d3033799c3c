package app.cairn.timetable;

import java.util.UUID;

/** Identifies one meeting. */
public record StudySessionId(UUID value) {

  public static StudySessionId of(String text) {
    return new StudySessionId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
