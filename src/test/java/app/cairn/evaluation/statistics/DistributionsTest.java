package app.cairn.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beside printed tables, and beside figures worked out with another library. */
class DistributionsTest {

  private static void same(double found, double wanted, double digits) {
    assertThat(Digits.of(found, wanted)).as(found + " for " + wanted).isGreaterThan(digits);
  }

  @ParameterizedTest
  @CsvSource({
    "1,12.706204736174706",
    "2,4.302652729749462",
    "3.7,2.8675207071911895",
    "10,2.228138851986274",
    "100,1.9839715185235518",
    "12345.6,1.9601561582595104",
  })
  void theIntervalOfTHasItsPrintedWidth(double df, double t) {
    same(Tails.t95(df), t, 12);
  }

  @ParameterizedTest
  @CsvSource({
    "0.001,5,0.9992407867721976",
    "1,1,0.5",
    "2.5,17.3,0.02274750017580115",
    "10,400,3.663546409556734e-21",
    "40,300,2.8524180395311885e-122",
    "3,1000000,0.0026998625414217971",
  })
  void theTailOfTStaysATail(double t, double df, double p) {
    same(Tails.t(t, df), p, 10);
  }

  @ParameterizedTest
  @CsvSource({
    "7.1018,2,369,0.0009410375923995923",
    "0.3,3,8,0.8246788233474963",
    "200,4,1500,1.5511446730143978e-137",
  })
  void theTailOfFStaysATail(double f, double df1, double df2, double p) {
    same(Tails.f(f, df1, df2), p, 11.5);
  }

  @ParameterizedTest
  @CsvSource({
    "2,10,1,0.8076115625303752",
    "0.5,3,-1,0.9242738812886191",
    "12,1000,10.5,0.9259025872233203",
    "-3,25,0.5,0.000663010317063651",
    "30,5000,31,0.16871184558418015",
  })
  void noncentralTAgrees(double t, double df, double noncentrality, double p) {
    same(NoncentralT.cumulative(t, df, noncentrality), p, 10);
  }

  @ParameterizedTest
  @CsvSource({
    "3.5,3,369,0.03661600993363845",
    "4.2,5,20,0.05235357667356133",
    "12,4,3,0.010412058542805025",
    // by Simpson's rule over both integrals
    "9,8,1500,7.287219371407e-09",
    "0.5,6,30,0.9991954138644669",
    "60,3,2,0.0010139601035237256",
  })
  void theStudentizedRangeAgrees(double q, int means, double df, double p) {
    same(StudentizedRange.upperTail(q, means, df), p, 9);
  }

  /** Upper 5 % and 1 % points as E. S. Pearson and H. O. Hartley print them (Biometrika Tables). */
  @ParameterizedTest
  @CsvSource({
    "17.97,2,1,0.05",
    "26.98,3,1,0.05",
    "8.33,3,2,0.05",
    "3.88,3,10,0.05",
    "4.23,5,20,0.05",
    "4.65,10,60,0.05",
    "5.27,3,10,0.01",
    "5.29,5,20,0.01",
    "5.30,10,120,0.01",
  })
  void theStudentizedRangeHasItsPrintedPoints(double q, int means, double df, double p) {
    double unit = 0.005;
    assertThat(StudentizedRange.upperTail(q - unit, means, df)).isGreaterThan(p);
    assertThat(StudentizedRange.upperTail(q + unit, means, df)).isLessThan(p);
  }

  @Test
  void twoMeansRangeAsFarAsTTimesRootTwo() {
    same(StudentizedRange.upperTail(3 * Math.sqrt(2), 2, 14), Tails.t(3, 14), 11);
    same(
        StudentizedRange.upperTail(2 * Math.sqrt(2), 2, Double.POSITIVE_INFINITY),
        Tails.normal(2),
        11);
  }

  @Test
  void anIntervalOfDIsThatOfTheNoncentralT() {
    var high = Moments.printed(56, 3.21, 1.626);
    var none = Moments.printed(197, 2.32, 1.803);
    var d = CohensD.of(high, none).known().orElseThrow();
    assertThat(d.d()).isCloseTo(0.5040397481682535, within(1e-12));
    assertThat(d.low()).isCloseTo(0.20348251081625307, within(1e-8));
    assertThat(d.high()).isCloseTo(0.8036139792133106, within(1e-8));
  }

  @Test
  void anIntervalOfDIsFoundForAWholeUniversity() {
    var came = Moments.printed(180_000, 64.2, 12);
    var never = Moments.printed(320_000, 61.1, 13);
    var d = CohensD.of(came, never).known().orElseThrow();
    assertThat(d.low()).isLessThan(d.d()).isGreaterThan(d.d() - 0.01);
    assertThat(d.high()).isGreaterThan(d.d()).isLessThan(d.d() + 0.01);
  }
}
