package app.cairn.institution.calendar;

import app.cairn.institution.AcademicYear;
import app.cairn.institution.AcademicYearId;
import app.cairn.institution.ClosedDays;
import app.cairn.institution.TeachingWeek;
import app.cairn.institution.Term;
import app.cairn.institution.TermCalendar;
import app.cairn.platform.NotFound;
import app.cairn.platform.page.Shell;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class YearShown {

  private final TermCalendar calendar;
  private final Clock clock;

  YearShown(TermCalendar calendar, Clock clock) {
    this.calendar = calendar;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  CalendarPage page(Shell shell, boolean records, Optional<AcademicYearId> asked) {
    var today = LocalDate.ofInstant(clock.instant(), shell.w().zone());
    var years = calendar.years();
    var year = asked.map(id -> named(years, id)).or(() -> calendar.yearAround(today));
    return new CalendarPage(shell, records, years, year.map(one -> shown(one, today)), today);
  }

  private static AcademicYear named(List<AcademicYear> years, AcademicYearId id) {
    return years.stream()
        .filter(year -> year.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private CalendarPage.Shown shown(AcademicYear year, LocalDate today) {
    var terms = calendar.terms(year.id());
    var weeks = calendar.weeksOf(terms.stream().map(Term::id).toList());
    var closed = calendar.closedDays(year.first(), year.last());
    var rows = terms.stream().map(term -> rows(term, weeks, closed, today)).toList();
    return new CalendarPage.Shown(year, rows, now(rows));
  }

  private static CalendarPage.TermRows rows(
      Term term, List<TeachingWeek> weeks, List<ClosedDays> closed, LocalDate today) {
    var own = weeks.stream().filter(week -> week.term().equals(term.id()));
    return new CalendarPage.TermRows(
        term.name(),
        term.first(),
        term.last(),
        own.map(
                week ->
                    new CalendarPage.WeekRow(
                        week.number(),
                        week.monday(),
                        week.kind(),
                        week.includes(today),
                        closedIn(week, closed)))
            .toList());
  }

  private static List<String> closedIn(TeachingWeek week, List<ClosedDays> closed) {
    var sunday = week.monday().plusDays(6);
    return closed.stream()
        .filter(days -> !days.first().isAfter(sunday) && !days.last().isBefore(week.monday()))
        .map(ClosedDays::name)
        .toList();
  }

  private static Optional<CalendarPage.Now> now(List<CalendarPage.TermRows> terms) {
    return terms.stream()
        .flatMap(
            term ->
                term.weeks().stream()
                    .filter(CalendarPage.WeekRow::now)
                    .map(week -> new CalendarPage.Now(term.name(), week.number(), week.kind())))
        .findFirst();
  }
}
