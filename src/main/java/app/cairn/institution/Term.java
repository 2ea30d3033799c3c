package app.cairn.institution;

import java.time.LocalDate;

/** A term of an academic year, from its first day to its last, both included. */
public record Term(TermId id, AcademicYearId year, String name, LocalDate first, LocalDate last) {

  public boolean includes(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
