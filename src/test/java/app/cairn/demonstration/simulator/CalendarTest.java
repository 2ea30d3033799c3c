package app.cairn.demonstration.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CalendarTest {

  @ParameterizedTest
  @EnumSource(University.class)
  void onAnyDayOfTheYearTodayIsInTheMiddleOfATerm(University university) {
    for (var day = LocalDate.of(2026, 1, 1); day.getYear() < 2030; day = day.plusDays(1)) {
      var today = day;
      var calendar = new Calendar(today, university.shape);
      var week =
          calendar.runningTerm().weeks().stream()
              .filter(w -> !today.isBefore(w.monday()))
              .reduce((_, later) -> later)
              .orElseThrow();

      assertThat(week.kind()).as("%s", today).isEqualTo("teaching");
      assertThat(week.number()).as("%s", today).isBetween(5, 13);
    }
  }

  @Test
  void anOrdinaryAutumnDayMovesNothing() {
    var calendar = new Calendar(LocalDate.of(2026, 11, 22), University.HARROWMERE.shape);

    assertThat(calendar.running().name()).isEqualTo("2026/27");
    assertThat(calendar.running().from()).isEqualTo("2026-09-28");
    assertThat(calendar.runningTerm().name()).isEqualTo("Autumn");
  }

  @Test
  void yearsFollowOneAnotherWithoutAGap() {
    var years = new Calendar(LocalDate.of(2026, 7, 20), University.ASHFEN.shape).years();

    assertThat(years).hasSize(5);
    for (int i = 1; i < years.size(); i++) {
      assertThat(years.get(i).from()).isEqualTo(years.get(i - 1).to());
    }
  }
}
