package app.cairn.institution;

import java.util.UUID;

/** Identifies an academic year of the current institution. */
public record AcademicYearId(UUID value) {

  public static AcademicYearId of(String text) {
    return new AcademicYearId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
