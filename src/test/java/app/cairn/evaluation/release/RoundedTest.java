package app.cairn.evaluation.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoundedTest {

  @Test
  void peopleAreRoundedToTheNearestFiveAndTwoAreNobody() {
    assertThat(Rounded.people(0)).isEqualByComparingTo("0");
    assertThat(Rounded.people(2)).isEqualByComparingTo("0");
    assertThat(Rounded.people(3)).isEqualByComparingTo("5");
    assertThat(Rounded.people(7)).isEqualByComparingTo("5");
    assertThat(Rounded.people(8)).isEqualByComparingTo("10");
    assertThat(Rounded.people(1_232)).isEqualByComparingTo("1230");
    assertThat(Rounded.people(1_233)).isEqualByComparingTo("1235");
  }

  @Test
  void averagesHaveOneDigitAndSharesNone() {
    assertThat(Rounded.average(52.25)).isEqualByComparingTo("52.3");
    assertThat(Rounded.share(1, 3)).isEqualByComparingTo("33");
    assertThat(Rounded.share(25, 40)).isEqualByComparingTo("63");
  }
}
