package app.cairn.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TermWeeksTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 9, 28);
  private static final TermId AUTUMN = new TermId(new UUID(0, 1));
  private static final TermWeeks WEEKS =
      new TermWeeks(
          new Term(
              AUTUMN,
              new AcademicYearId(new UUID(0, 2)),
              "Autumn",
              MONDAY,
              MONDAY.plusWeeks(6).minusDays(1)),
          IntStream.rangeClosed(1, 6)
              .mapToObj(
                  n ->
                      new TeachingWeek(
                          AUTUMN,
                          n,
                          MONDAY.plusWeeks(n - 1),
                          n == 3 ? WeekKind.READING : WeekKind.TEACHING))
              .toList(),
          List.of(
              new ClosedDays(
                  "Founders’ Day",
                  MONDAY.plusWeeks(1).plusDays(1),
                  MONDAY.plusWeeks(1).plusDays(1))));

  @Test
  void ordinaryMeetingsPassOverReadingWeeksAndClosedDaysAndSayWhy() {
    var meetings = WEEKS.ordinary(DayOfWeek.TUESDAY, List.of(1, 2, 3, 4, 99));
    assertThat(meetings.standing())
        .containsExactly(
            new TermWeeks.Meeting(1, MONDAY.plusDays(1)),
            new TermWeeks.Meeting(4, MONDAY.plusWeeks(3).plusDays(1)));
    assertThat(meetings.skipped()).extracting(TermWeeks.Skipped::week).containsExactly(2, 3);
    assertThat(meetings.skipped().getFirst().closed())
        .map(ClosedDays::name)
        .contains("Founders’ Day");
    assertThat(meetings.skipped().getLast().kind()).isEqualTo(WeekKind.READING);
  }

  @Test
  void aClosedTuesdayLeavesTheWednesdayStanding() {
    assertThat(WEEKS.ordinary(DayOfWeek.WEDNESDAY, List.of(2)).skipped()).isEmpty();
  }

  @Test
  void aDayOutsideTheTermHasNoWeek() {
    assertThat(WEEKS.weekOf(MONDAY.minusDays(1))).isEmpty();
    assertThat(WEEKS.weekOf(MONDAY.plusDays(6))).map(TeachingWeek::number).contains(1);
  }
}
