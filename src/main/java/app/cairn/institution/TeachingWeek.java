package app.cairn.institution;

import java.time.LocalDate;

/** A numbered week of a term, known by its Monday. */
public record TeachingWeek(TermId term, int number, LocalDate monday, WeekKind kind) {

  public boolean includes(LocalDate day) {
    return !day.isBefore(monday) && day.isBefore(monday.plusWeeks(1));
  }
}
