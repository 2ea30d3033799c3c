package app.cairn.timetable.time;

import app.cairn.institution.ClosedDays;
import app.cairn.institution.TeachingWeek;
import app.cairn.institution.TermCalendar;
import app.cairn.institution.WeekKind;
import app.cairn.timetable.SessionKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * On which days a kind of session may be. Ordinary ones are in teaching weeks only; revision may be
 * in reading and exam weeks too; resit and induction sessions may lie outside term. Nothing but a
 * resit session is on a closed day.
 */
@Component
public class Days {

  private final TermCalendar calendar;

  Days(TermCalendar calendar) {
    this.calendar = calendar;
  }

  @Transactional(readOnly = true)
  public Optional<DayProblem> against(SessionKind kind, Slot slot, ZoneId zone) {
    if (!slot.exists(zone)) {
      return Optional.of(DayProblem.HOUR_LEFT_OUT);
    }
    LocalDate day = slot.date();
    var weeks = calendar.termOf(day).flatMap(term -> calendar.weeks(term.id()));
    var closed = calendar.closedDays(day, day).stream().findFirst();
    return problem(kind, weeks.flatMap(found -> found.weekOf(day)), closed);
  }

  static Optional<DayProblem> problem(
      SessionKind kind, Optional<TeachingWeek> week, Optional<ClosedDays> closed) {
    if (kind == SessionKind.RESIT) {
      return Optional.empty();
    }
    if (closed.isPresent()) {
      return Optional.of(DayProblem.CLOSED_DAY);
    }
    if (week.isEmpty()) {
      return kind == SessionKind.INDUCTION
          ? Optional.empty()
          : Optional.of(DayProblem.OUTSIDE_TERM);
    }
    return problem(kind, week.get().kind());
  }

  private static Optional<DayProblem> problem(SessionKind kind, WeekKind week) {
    boolean revision = kind == SessionKind.REVISION;
    return switch (week) {
      case TEACHING -> Optional.empty();
      case READING -> revision ? Optional.empty() : Optional.of(DayProblem.READING_WEEK);
      case EXAM -> revision ? Optional.empty() : Optional.of(DayProblem.EXAM_WEEK);
      case CLOSED -> Optional.of(DayProblem.CLOSED_WEEK);
    };
  }
}
