package app.cairn.institution;

import java.util.UUID;

/** Identifies a school: school, college, faculty or department of the current institution. */
public record SchoolId(UUID value) {

  public static SchoolId of(String text) {
    return new SchoolId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
