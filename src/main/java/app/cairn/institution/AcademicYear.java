package app.cairn.institution;

import java.time.LocalDate;

/** An academic year, from its first day to its last, both included. Years do not overlap. */
public record AcademicYear(AcademicYearId id, String name, LocalDate first, LocalDate last) {

  public boolean includes(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
