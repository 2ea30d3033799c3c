package app.cairn.timetable;

import java.util.UUID;

/** Identifies a weekly series of sessions for one cohort. */
public record StudyGroupId(UUID value) {

  public static StudyGroupId of(String text) {
    return new StudyGroupId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
