package app.cairn.timetable.time;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.institution.ClosedDays;
import app.cairn.institution.TeachingWeek;
import app.cairn.institution.TermId;
import app.cairn.institution.WeekKind;
import app.cairn.timetable.SessionKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DaysTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

  private static Optional<TeachingWeek> week(WeekKind kind) {
    return Optional.of(new TeachingWeek(new TermId(new UUID(0, 1)), 6, MONDAY, kind));
  }

  private static Optional<DayProblem> against(SessionKind kind, WeekKind week) {
    return Days.problem(kind, week(week), Optional.empty());
  }

  @Test
  void ordinarySessionsAreInTeachingWeeksOnly() {
    for (var kind :
        new SessionKind[] {
          SessionKind.REGULAR, SessionKind.DROP_IN, SessionKind.IN_CLASS, SessionKind.ONLINE
        }) {
      assertThat(against(kind, WeekKind.TEACHING)).isEmpty();
      assertThat(against(kind, WeekKind.READING)).contains(DayProblem.READING_WEEK);
      assertThat(against(kind, WeekKind.EXAM)).contains(DayProblem.EXAM_WEEK);
      assertThat(against(kind, WeekKind.CLOSED)).contains(DayProblem.CLOSED_WEEK);
      assertThat(Days.problem(kind, Optional.empty(), Optional.empty()))
          .contains(DayProblem.OUTSIDE_TERM);
    }
  }

  @Test
  void revisionMayBeInReadingAndExamWeeks() {
    assertThat(against(SessionKind.REVISION, WeekKind.READING)).isEmpty();
    assertThat(against(SessionKind.REVISION, WeekKind.EXAM)).isEmpty();
    assertThat(against(SessionKind.REVISION, WeekKind.CLOSED)).contains(DayProblem.CLOSED_WEEK);
  }

  @Test
  void inductionMayBeBeforeTermAndResitsInSummer() {
    assertThat(Days.problem(SessionKind.INDUCTION, Optional.empty(), Optional.empty())).isEmpty();
    assertThat(Days.problem(SessionKind.RESIT, Optional.empty(), Optional.empty())).isEmpty();
    assertThat(against(SessionKind.RESIT, WeekKind.CLOSED)).isEmpty();
  }

  @Test
  void nothingButAResitIsOnAClosedDay() {
    var closed = Optional.of(new ClosedDays("Founders' day", MONDAY, MONDAY));
    assertThat(Days.problem(SessionKind.REGULAR, week(WeekKind.TEACHING), closed))
        .contains(DayProblem.CLOSED_DAY);
    assertThat(Days.problem(SessionKind.INDUCTION, Optional.empty(), closed))
        .contains(DayProblem.CLOSED_DAY);
    assertThat(Days.problem(SessionKind.RESIT, Optional.empty(), closed)).isEmpty();
  }
}
