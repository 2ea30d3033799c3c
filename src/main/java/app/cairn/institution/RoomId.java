package app.cairn.institution;

import java.util.UUID;

/** Identifies a room of the current institution. */
public record RoomId(UUID value) {

  public static RoomId of(String text) {
    return new RoomId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
