package app.cairn.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Many levels of a category by way of cross-products, against the same columns written out as
 * numbers, which are rotated row by row.
 */
class CrossProductsTest {

  private static final int N = 2_000;
  private static final int LEVELS = 40;

  private final Random random = new Random(11);
  private final int[] delivery = codes(12);
  private final int[] programme = codes(LEVELS);
  private final int[] band = codes(3);
  private final double[] prior = random.doubles(N, 2000, 2040).toArray();
  private final double[] mark =
      IntStream.range(0, N)
          .mapToDouble(
              i ->
                  10
                      + 0.02 * prior[i]
                      + 3 * band[i]
                      + programme[i] % 7
                      + delivery[i]
                      + 5 * random.nextGaussian())
          .toArray();

  private int[] codes(int levels) {
    return random.ints(N, 0, levels).toArray();
  }

  @Test
  void coefficientsErrorsAndLeveragesAreThoseOfTheSameColumnsWrittenOut() {
    var quick = fit(true);
    var slow = fit(false);
    assertThat(CrossProducts.pay(x(true))).isTrue();
    assertThat(CrossProducts.pay(x(false))).isFalse();
    for (int j = 0; j < x(true).columns(); j++) {
      assertThat(quick.coefficient(j)).isCloseTo(slow.coefficient(j), within(1e-9));
      assertThat(quick.standardError(j)).isCloseTo(slow.standardError(j), within(1e-9));
    }
    assertThat(quick.parameters()).isEqualTo(slow.parameters());
    assertThat(quick.residualVariance()).isCloseTo(slow.residualVariance(), within(1e-9));
    for (int i = 0; i < N; i += 97) {
      assertThat(quick.leverages()[i]).isCloseTo(slow.leverages()[i], within(1e-9));
    }
  }

  @Test
  void oddsAreThoseOfTheSameColumnsWrittenOut() {
    var passed = new byte[N];
    for (int i = 0; i < N; i++) {
      passed[i] = (byte) (mark[i] > 65 ? 1 : 0);
    }
    var quick = LogisticRegression.fit(x(true), passed, delivery).known().orElseThrow();
    var slow = LogisticRegression.fit(x(false), passed, delivery).known().orElseThrow();
    int last = x(true).columns() - 1;
    assertThat(quick.coefficient(last)).isCloseTo(slow.coefficient(last), within(1e-8));
    assertThat(quick.standardError(last)).isCloseTo(slow.standardError(last), within(1e-8));
  }

  @Test
  void aLevelThatOnlyTellsADeliveryIsLeftOutEitherWay() {
    for (int i = 0; i < N; i++) {
      programme[i] = delivery[i] == 5 ? 1 : programme[i] == 1 ? 2 : programme[i];
    }
    for (boolean levels : List.of(true, false)) {
      var fit = fit(levels);
      assertThat(fit.isLeftOut(0)).isFalse();
      assertThat(fit.isLeftOut(1)).isTrue();
      assertThat(fit.isLeftOut(2)).isFalse();
    }
    assertThat(fit(true).coefficient(x(true).columns() - 1))
        .isCloseTo(fit(false).coefficient(x(true).columns() - 1), within(1e-9));
  }

  @Test
  void ofTwoCategoriesThatSayTheSameOneIsLeftOut() {
    var columns = new ArrayList<Regressors.Column>();
    var same = programme.clone();
    for (int level = 1; level < LEVELS; level++) {
      columns.add(new Regressors.Indicator(programme, level));
      columns.add(new Regressors.Indicator(same, level));
    }
    var x = new Regressors(IntStream.range(0, N).toArray(), delivery, columns);
    var fit = LeastSquares.fit(x, mark).known().orElseThrow();
    for (int j = 0; j < x.columns(); j++) {
      assertThat(fit.isLeftOut(j)).as("column " + j).isEqualTo(j % 2 == 1);
    }
  }

  private LeastSquares fit(boolean levels) {
    return LeastSquares.fit(x(levels), mark).known().orElseThrow();
  }

  /** Earlier marks, programmes but the first, bands but the first. */
  private Regressors x(boolean levels) {
    var columns = new ArrayList<Regressors.Column>();
    columns.add(new Regressors.Numeric(prior));
    for (int level = 1; level < LEVELS; level++) {
      columns.add(column(programme, level, levels));
    }
    columns.add(column(band, 1, levels));
    columns.add(column(band, 2, levels));
    return new Regressors(IntStream.range(0, N).toArray(), delivery, columns);
  }

  private static Regressors.Column column(int[] codes, int level, boolean levels) {
    return levels
        ? new Regressors.Indicator(codes, level)
        : new Regressors.Numeric(
            IntStream.of(codes).mapToDouble(code -> code == level ? 1 : 0).toArray());
  }
}
