package app.cairn.institution;

import java.util.UUID;

/** Identifies a programme a student is registered for of the current institution. */
public record ProgrammeId(UUID value) {

  public static ProgrammeId of(String text) {
    return new ProgrammeId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
