package app.cairn.institution.calendar;

import app.cairn.institution.AcademicYear;
import app.cairn.institution.WeekKind;
import app.cairn.platform.page.Shell;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * @param records whether the reader may see the other records too
 * @param shown empty when the records hold no year at all
 * @param today at the institution
 */
public record CalendarPage(
    Shell shell,
    boolean records,
    List<AcademicYear> years,
    Optional<Shown> shown,
    LocalDate today) {

  public record Shown(AcademicYear year, List<TermRows> terms, Optional<Now> now) {}

  /** Where today falls. */
  public record Now(String term, int week, WeekKind kind) {}

  public record TermRows(String name, LocalDate first, LocalDate last, List<WeekRow> weeks) {}

  public record WeekRow(
      int number, LocalDate monday, WeekKind kind, boolean now, List<String> closed) {}
}
