package app.cairn.evaluation.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.cairn.evaluation.statistics.Welch;
import app.cairn.scheme.rules.Bands;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures worked by hand: 0: 40, 50, 60, one withdrawn; 1–3: 55 (failed), 65; 4+: 70, 80. */
class BandedOutcomesTest {

  private static final Outcomes UNIT =
      new Outcomes(
          new int[] {0, 0, 0, 0, 1, 3, 4, 9},
          new int[] {4000, 5000, 6000, 9900, 5500, 6500, 7000, 8000},
          new byte[] {2, 1, 1, 3, 2, 1, 1, 1});

  @Test
  void aWithdrawnStudentCountsInOutcomesButNotInTheMean() {
    var line = BandedOutcomes.of(List.of(UNIT), Bands.USUAL).lines().getFirst();
    assertThat(line.n()).isEqualTo(4);
    assertThat(line.marked()).isEqualTo(3);
    assertThat(line.mean()).isEqualTo(50.0);
    assertThat(line.sd()).isEqualTo(10.0);
    assertThat(line.max()).isEqualTo(60.0);
    assertThat(line.passRate()).isEqualTo(0.5);
  }

  @Test
  void everyoneIsTheSumOfTheBandsHoweverTheRowsArrive() {
    var one = BandedOutcomes.of(List.of(UNIT), Bands.USUAL);
    var halves = BandedOutcomes.of(List.of(part(0, 4), part(4, 8)), Bands.USUAL);
    assertThat(halves).isEqualTo(one);
    assertThat(one.everyone().n()).isEqualTo(8);
    assertThat(one.everyone().mean()).isEqualTo(60.0);
    assertThat(one.everyone().sd()).isCloseTo(13.2288, within(0.0001));
  }

  @Test
  void aBandWithoutMarksHasNoMeanAndASingleMarkNoSpread() {
    var outcomes =
        new Outcomes(new int[] {0, 5}, new int[] {Outcomes.NO_MARK, 6000}, new byte[] {0, 1});
    var banded = BandedOutcomes.of(List.of(outcomes), Bands.USUAL);
    assertThat(banded.lines().get(0).mean()).isNaN();
    assertThat(banded.lines().get(0).passRate()).isNaN();
    assertThat(banded.lines().get(2).sd()).isNaN();
  }

  @Test
  void welchAgreesWithAWorkedExample() {
    var more = new BandedOutcomes.Line(20, 20, 58.3, 12.8, 0, 100, 0, 0, 0);
    var fewer = new BandedOutcomes.Line(30, 30, 54.2, 14.1, 0, 100, 0, 0, 0);
    var welch = Welch.of(more.moments(), fewer.moments()).known().orElseThrow();
    // standard error = sqrt(12.8²/20 + 14.1²/30) = 3.849545; df by Welch–Satterthwaite = 43.5165
    assertThat(welch.t()).isCloseTo(4.1 / 3.849545, within(1e-5));
    assertThat(welch.df()).isCloseTo(43.5165, within(0.001));
    assertThat(welch.isClear()).isFalse();
    assertThat((welch.low() + welch.high()) / 2).isCloseTo(4.1, within(1e-9));
  }

  @Test
  void aBandOfOneToFourIsHiddenAndNeverAlone() {
    var outcomes =
        new Outcomes(
            new int[] {0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 5, 5}, new int[14], new byte[14]);
    var disclosure = Disclosure.of(BandedOutcomes.of(List.of(outcomes), Bands.USUAL));
    assertThat(disclosure.hides(2)).isTrue();
    assertThat(disclosure.hides(1)).as("the next smallest hides the small one").isTrue();
    assertThat(disclosure.hides(0)).isFalse();
  }

  private static Outcomes part(int from, int to) {
    return new Outcomes(
        java.util.Arrays.copyOfRange(UNIT.sessions(), from, to),
        java.util.Arrays.copyOfRange(UNIT.markHundredths(), from, to),
        java.util.Arrays.copyOfRange(UNIT.ending(), from, to));
  }
}
