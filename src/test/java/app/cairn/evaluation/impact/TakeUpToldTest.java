package app.cairn.evaluation.impact;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.scheme.CohortName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stays untold of weeks in which few came. */
class TakeUpToldTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 10, 5);
  private static final LocalDate SECOND = LocalDate.of(2026, 10, 12);

  @Test
  void aWeekIsCountedOverAllThatHadASession() {
    var told = TakeUpTold.of(List.of(takeUp(40, 10, 8), takeUp(60, 15, 0)));
    var first = told.weeks().get(FIRST);
    assertThat(first.people()).isEqualTo(25);
    assertThat(first.members()).isEqualTo(100);
    assertThat(first.share()).isEqualTo(0.25);
    assertThat(told.weeks().get(SECOND).people()).isEqualTo(8);
    assertThat(told.hidden()).isEmpty();
  }

  @Test
  void whereFewCameTheNextSmallestIsHiddenToo() {
    var told = TakeUpTold.of(List.of(takeUp(40, 3, 8), takeUp(60, 15, 9), takeUp(50, 7, 10)));
    assertThat(told.hides(0, FIRST)).isTrue();
    assertThat(told.hides(2, FIRST)).isTrue();
    assertThat(told.hides(1, FIRST)).isFalse();
    assertThat(told.hides(0, SECOND)).isFalse();
  }

  @Test
  void whereNobodyElseCameTheTotalIsFewItself() {
    var told = TakeUpTold.of(List.of(takeUp(40, 3, 8), takeUp(60, 0, 9)));
    assertThat(told.weeks().get(FIRST).isFew()).isTrue();
    assertThat(told.hides(1, FIRST)).isFalse();
  }

  private static TakeUp takeUp(long members, long first, long second) {
    return new TakeUp(
        new CohortName(Optional.of("U"), Optional.of("Unit"), Optional.empty()),
        members,
        List.of(
            new TakeUp.Week(FIRST, 1, first, first), new TakeUp.Week(SECOND, 1, second, second)));
  }
}
