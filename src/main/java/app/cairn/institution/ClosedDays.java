package app.cairn.institution;

import java.time.LocalDate;

/**
 * Days within term on which nothing ordinary happens, from the first to the last, both included.
 */
public record ClosedDays(String name, LocalDate first, LocalDate last) {

  public boolean includes(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
