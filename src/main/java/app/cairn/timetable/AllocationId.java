package app.cairn.timetable;

import java.util.UUID;

/** Identifies one leader at one session, for as long as that stood. */
public record AllocationId(UUID value) {

  public static AllocationId of(String text) {
    return new AllocationId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
