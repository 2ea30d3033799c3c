package app.cairn.timetable.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 17);

  @Test
  void aSessionAloneIsOne() {
    assertThat(Spread.mostWithin(2, DAY, List.of())).isEqualTo(1);
  }

  @Test
  void oneAFortnightMeansFourteenDaysApart() {
    assertThat(Spread.mostWithin(2, DAY, List.of(DAY.minusDays(14), DAY.plusDays(14))))
        .isEqualTo(1);
    assertThat(Spread.mostWithin(2, DAY, List.of(DAY.minusDays(13)))).isEqualTo(2);
    assertThat(Spread.mostWithin(2, DAY, List.of(DAY.plusDays(13)))).isEqualTo(2);
  }

  @Test
  void theThickestFortnightCounts() {
    assertThat(
            Spread.mostWithin(
                2, DAY, List.of(DAY.minusDays(10), DAY.plusDays(3), DAY.plusDays(12))))
        .isEqualTo(3);
  }

  @Test
  void twoOnOneDayAreTwo() {
    assertThat(Spread.mostWithin(1, DAY, List.of(DAY))).isEqualTo(2);
  }
}
