package app.cairn.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that others printed, recomputed to the printed digit; misprints are named. */
class PublishedFiguresTest {

  private static final Offset<Double> FOUR = within(0.00005);

  private static <T> T known(Answer<T> answer) {
    return answer.known().orElseThrow();
  }

  /** Holek: supplemental instruction and being kept on, by origin (SAS FREQ). */
  @ParameterizedTest
  @CsvSource({
    "35,36,34,90,9.4503,9.3357,8.5177,9.4019,0.2201,0.0030",
    "10,19,8,53,5.6091,5.3051,4.3531,5.5468,0.2496,0.0249",
    "9,12,9,31,2.7435,2.6748,1.8521,2.6985,0.2121,0.1402",
    // the chi-square is misprinted as 4.4094
    "10,7,3,11,4.4091,4.5821,3.0071,4.2669,0.3771,0.0669",
    "64,74,54,185,23.0122,22.6034,21.9195,22.9511,0.2471,0.0000",
  })
  void keptOnByAttendance(
      long kept,
      long not,
      long othersKept,
      long othersNot,
      double pearson,
      double likelihood,
      double yates,
      double mantelHaenszel,
      double phi,
      double fisher) {
    var table = YesNoTable.of(othersKept, othersNot, kept, not);
    assertThat(known(table.pearson()).statistic()).isCloseTo(pearson, FOUR);
    assertThat(known(table.likelihoodRatio()).statistic()).isCloseTo(likelihood, FOUR);
    assertThat(known(table.yates()).statistic()).isCloseTo(yates, FOUR);
    assertThat(known(table.mantelHaenszel()).statistic()).isCloseTo(mantelHaenszel, FOUR);
    assertThat(known(table.phi())).isCloseTo(phi, FOUR);
    assertThat(known(table.exact())).isCloseTo(fisher, FOUR);
  }

  @Test
  void keptOnByAttendanceOverAllIsNotChance() {
    assertThat(known(YesNoTable.of(54, 185, 64, 74).exact())).isCloseTo(3.240E-06, within(5e-10));
    assertThat(64 / 138.0).isCloseTo(.4638, FOUR);
  }

  private static final Strata HOLEK =
      new Strata(
          List.of(
              YesNoTable.of(34, 90, 35, 36),
              YesNoTable.of(8, 53, 10, 19),
              YesNoTable.of(9, 31, 9, 12),
              YesNoTable.of(3, 11, 10, 7)));

  private static void ratio(Answer<Ratio> found, double value, double low, double high) {
    assertThat(known(found).value()).isCloseTo(value, FOUR);
    assertThat(known(found).low()).isCloseTo(low, FOUR);
    assertThat(known(found).high()).isCloseTo(high, FOUR);
  }

  @Test
  void strataTakenTogether() {
    assertThat(known(HOLEK.cochranMantelHaenszel()).statistic()).isCloseTo(21.2015, FOUR);
    ratio(HOLEK.oddsRatio(), 2.8966, 1.8315, 4.5812);
    ratio(HOLEK.logitOddsRatio(), 2.8893, 1.8240, 4.5768);
    assertThat(known(HOLEK.riskRatio(true)).value()).isCloseTo(2.0026, FOUR);
    assertThat(known(HOLEK.riskRatio(false)).value()).isCloseTo(0.7032, FOUR);
    var even = known(HOLEK.breslowDay());
    assertThat(even.statistic()).isCloseTo(0.8307, FOUR);
    assertThat(even.df()).isEqualTo(3);
    assertThat(even.p()).isCloseTo(.8421, FOUR);
  }

  /** UT Austin, EE 302: passing by attendance, Pearson without Yates. */
  @ParameterizedTest
  @CsvSource({
    "F15,222,29,136,14,0.4868",
    // misprinted as .0390
    "S16,9,7,26,5,0.0396",
    "F16,255,53,81,4,0.0038",
    // misprinted as .0214
    "S17,26,9,17,0,0.0215",
    "F17,185,27,126,13,0.3293",
    // misprinted as .0948
    "S18,31,12,19,2,0.0949",
    "F18,121,20,159,8,0.0043",
  })
  void passingByTerm(String term, long pass, long fail, long came, long cameFail, double p) {
    assertThat(known(YesNoTable.of(pass, fail, came, cameFail).pearson()).p())
        .as(term)
        .isCloseTo(p, FOUR);
  }

  @ParameterizedTest
  @CsvSource({
    "9,7,26,5,4.09,0.0746",
    "26,9,17,0,2.94,0.0226",
    "31,12,19,2,4.59,0.1178",
  })
  void whereFewerThanFiveAreExpectedTheTestIsExact(
      long pass, long fail, long came, long cameFail, double expected, double p) {
    var table = YesNoTable.of(pass, fail, came, cameFail);
    assertThat(table.smallestExpected()).isCloseTo(expected, within(0.005));
    assertThat(table.isSmall()).isTrue();
    assertThat(known(table.exact())).isCloseTo(p, FOUR);
  }

  @Test
  void passingInAllTerms() {
    var all = YesNoTable.of(849, 157, 564, 46);
    assertThat(known(all.pearson()).statistic()).isCloseTo(22.4895, FOUR);
    assertThat(known(all.pearson()).p()).isCloseTo(2.1e-06, within(0.05e-06));
    assertThat(known(all.oddsRatio()).value()).isCloseTo(2.267, within(0.0005));
    assertThat(YesNoTable.of(26, 9, 17, 0).oddsRatio().reason()).contains(Reason.EMPTY_CELL);
  }

  /** Meling et al. 2012, College Algebra; F is misprinted as F(2,372) = 7.12. */
  @Test
  void meansInThreeBands() {
    var bands =
        List.of(
            Moments.printed(197, 2.32, 1.803),
            Moments.printed(119, 2.82, 1.615),
            Moments.printed(56, 3.21, 1.626));
    var found = known(AnalysisOfVariance.of(bands));
    assertThat(found.f()).isCloseTo(7.102, within(0.0005));
    assertThat(found.df1()).isEqualTo(2);
    assertThat(found.df2()).isEqualTo(369);
    assertThat(found.p()).isCloseTo(.00094, within(0.000005));
    assertThat(found.eta2()).isCloseTo(.0371, FOUR);
    var pairs = AnalysisOfVariance.pairs(bands);
    assertThat(known(pairs.get(0).compared()).p()).isCloseTo(.0338, FOUR);
    assertThat(known(pairs.get(1).compared()).p()).isCloseTo(.0020, FOUR);
    assertThat(known(pairs.get(2).compared()).p()).isCloseTo(.3419, FOUR);
  }

  /** UMKC, Winter 1996: the bands that came, taken together, are the printed line 1+. */
  @Test
  void fiveBands() {
    var came =
        Moments.together(
            List.of(
                Moments.printed(378, 2.77, Double.NaN),
                Moments.printed(189, 2.82, Double.NaN),
                Moments.printed(102, 2.88, Double.NaN),
                Moments.printed(67, 2.64, Double.NaN)));
    assertThat(came.n()).isEqualTo(736);
    assertThat(came.mean()).isCloseTo(2.79, within(0.005));
    double best = (378 * 56.3 + 189 * 63.0 + 102 * 63.7 + 67 * 56.7) / 736;
    double worst = (378 * 21.4 + 189 * 17.4 + 102 * 12.8 + 67 * 10.5) / 736;
    assertThat(best).isCloseTo(59.1, within(0.05));
    assertThat(worst).isCloseTo(18.2, within(0.05));
    var failing = YesNoTable.of(336, 854 - 336, 134, 736 - 134);
    assertThat(known(failing.pearson()).statistic()).isCloseTo(84.827, within(0.0005));
    var missing = Welch.of(came, Moments.printed(854, 2.37, Double.NaN));
    assertThat(missing.reason()).contains(Reason.NO_DEVIATION);
  }

  /** Fresno State: the gap closes as attendance rises; groups add up to their bands. */
  @ParameterizedTest
  @CsvSource({
    "10438,1.98,3547,2.22,6891,1.85,-0.37",
    "4500,2.31,1540,2.55,2960,2.19,-0.36",
    "903,2.66,289,2.81,614,2.59,-0.22",
    "456,2.93,129,3.00,327,2.91,-0.09",
  })
  void theGapByBand(
      long n, double mean, long others, double theirs, long under, double ours, double gap) {
    var these = Moments.printed(under, ours, Double.NaN);
    var those = Moments.printed(others, theirs, Double.NaN);
    assertThat(these.above(those)).isCloseTo(gap, within(0.005));
    var both = Moments.together(List.of(those, these));
    assertThat(both.n()).isEqualTo(n);
    assertThat(both.mean()).isCloseTo(mean, within(0.0101));
  }
}
