package app.cairn.evaluation.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class YearsOfUnitTest {

  @Test
  void theSchemeComesStaysStopsAndComesAgain() {
    assertThat(YearState.of(years(false, false, true, true, false, false, true)))
        .containsExactly(
            YearState.BEFORE,
            YearState.BEFORE,
            YearState.CAME,
            YearState.STAYED,
            YearState.STOPPED,
            YearState.WITHOUT,
            YearState.CAME);
  }

  @Test
  void fewerThanFiveAreNotToldOf() {
    assertThat(new YearOfUnit("2024/25", true, 4, 4, 4, 60.0).isTold()).isFalse();
    assertThat(new YearOfUnit("2024/25", true, 5, 4, 5, 60.0).isTold()).isTrue();
  }

  @Test
  void theMeanOfFewerThanFiveIsNotToldWhereTheOthersWithdrew() {
    assertThat(new YearOfUnit("2024/25", true, 5, 0, 1, 38.0).toldMean()).isEmpty();
    assertThat(new YearOfUnit("2024/25", true, 9, 5, 5, 58.0).toldMean()).hasValue(58.0);
  }

  private static List<YearOfUnit> years(Boolean... supported) {
    return Arrays.stream(supported).map(one -> new YearOfUnit("", one, 90, 60, 90, 50.0)).toList();
  }
}
