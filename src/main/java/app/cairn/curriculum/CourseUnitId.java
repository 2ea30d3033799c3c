package app.cairn.curriculum;

import java.util.UUID;

/**
 * Identifies a unit of study with a code (a module, on most screens), within the current
 * institution.
 */
public record CourseUnitId(UUID value) {

  public static CourseUnitId of(String text) {
    return new CourseUnitId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
