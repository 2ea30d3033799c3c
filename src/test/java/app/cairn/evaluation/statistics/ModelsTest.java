package app.cairn.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Models of a mark and of passing over invented students, beside the figures of another package
 * (statsmodels 0.15: OLS, GLM, HC3, cluster with its small-sample factor; the weighting's standard
 * error from its stacked estimating equations).
 */
class ModelsTest {

  private static final Offset<Double> NINE = within(1e-9);
  private static final int N = 240;

  private final double[] prior = new double[N];
  private final double[] mark = new double[N];
  private final byte[] passed = new byte[N];
  private final int[] delivery = new int[N];
  private final int[] band = new int[N];
  private final int[] student = new int[N];
  private final int[] route = new int[N];
  private long seed = 12345;

  ModelsTest() {
    for (int i = 0; i < N; i++) {
      delivery[i] = (int) (next() * 5);
      prior[i] = 40 + 40 * next();
      double drawn = next();
      band[i] = drawn < .5 - (prior[i] - 60) / 200 ? 0 : drawn < .75 ? 1 : 2;
      route[i] = (int) (next() * 3);
      student[i] = (int) (next() * 150);
      double noise = next() + next() - 1;
      mark[i] = 20 + 3 * delivery[i] + .6 * prior[i] + 2 * band[i] + route[i] * 1.5 + 10 * noise;
      passed[i] = (byte) (mark[i] + 8 * (next() - .5) > 64 ? 1 : 0);
    }
  }

  private double next() {
    seed = (seed * 1103515245L + 12345) % 2147483648L;
    return seed / 2147483648.0;
  }

  private Regressors design(int... rows) {
    return new Regressors(
        rows,
        delivery,
        List.of(
            new Regressors.Numeric(prior),
            new Regressors.Indicator(route, 1),
            new Regressors.Indicator(route, 2),
            new Regressors.Indicator(band, 1),
            new Regressors.Indicator(band, 2)));
  }

  private static int[] all() {
    return IntStream.range(0, N).toArray();
  }

  @Test
  void theStraightLineTakesDeliveriesOutAsColumnsWould() {
    var fit = LeastSquares.fit(design(all()), mark).known().orElseThrow();
    double[] wanted = {
      0.5833801305639178,
      0.5347030743253025,
      1.8524194617003622,
      1.4674630211177861,
      4.316902572862756
    };
    double[] errors = {
      0.0203174631693653,
      0.5969596565094996,
      0.5988473246487036,
      0.5980475649104521,
      0.6014809044308314
    };
    for (int j = 0; j < 5; j++) {
      assertThat(fit.coefficient(j)).isCloseTo(wanted[j], NINE);
      assertThat(fit.standardError(j)).isCloseTo(errors[j], NINE);
    }
    assertThat(fit.df()).isEqualTo(230);
  }

  @Test
  void unevenSpreadIsAllowedForByHc3() {
    var x = design(all());
    var fit = LeastSquares.fit(x, mark).known().orElseThrow();
    double[] errors = {
      0.0203158087818759,
      0.6148342962546457,
      0.6252797241243244,
      0.6221424869573928,
      0.6130065739625175
    };
    for (int j = 0; j < 5; j++) {
      var found = StandardErrors.of(fit, x, all(), j);
      assertThat(found.kind()).isEqualTo(StandardErrors.Kind.HC3);
      assertThat(found.value()).isCloseTo(errors[j], NINE);
    }
  }

  @Test
  void studentsInSeveralDeliveriesAreClustered() {
    var x = design(all());
    var fit = LeastSquares.fit(x, mark).known().orElseThrow();
    var found = StandardErrors.of(fit, x, student, 4);
    assertThat(found.kind()).isEqualTo(StandardErrors.Kind.CR1);
    assertThat(found.value()).isCloseTo(0.5650574926834744, NINE);
    assertThat(found.df()).isEqualTo(116);
    var estimate = found.around(fit.coefficient(4), fit.standardError(4));
    assertThat(estimate.low()).isCloseTo(3.19773500996953, NINE);
    assertThat(estimate.high()).isCloseTo(5.436070135755982, NINE);
    assertThat(estimate.p()).isCloseTo(6.8105802213993086e-12, within(1e-20));
  }

  @Test
  void passingIsModelledByLogOdds() {
    var fit = LogisticRegression.fit(design(all()), passed, delivery).known().orElseThrow();
    double[] wanted = {
      0.2710645871576539,
      -0.2297663676029976,
      0.6278973676186868,
      0.384212413824359,
      2.845000512234244
    };
    double[] errors = {
      0.0378321021598465,
      0.5416562679139875,
      0.576741107187797,
      0.5487387387146981,
      0.6773334237446735
    };
    for (int j = 0; j < 5; j++) {
      assertThat(fit.coefficient(j)).isCloseTo(wanted[j], NINE);
      assertThat(fit.standardError(j)).isCloseTo(errors[j], NINE);
    }
    assertThat(fit.isSeparated()).isFalse();
    double clustered = 0.6087833132471706;
    var odds = fit.odds(4, student).known().orElseThrow();
    assertThat(odds.ratio().value()).isCloseTo(Math.exp(wanted[4]), NINE);
    // the other package also takes (n − 1)/(n − k)
    assertThat(Math.log(odds.ratio().high() / odds.ratio().low()) / 2 / Tails.NORMAL_95)
        .isCloseTo(clustered / Math.sqrt(239.0 / 230), NINE);
  }

  @Test
  void aBandInWhichEverybodyPassedHasNoOddsRatio() {
    var sure = passed.clone();
    for (int i = 0; i < N; i++) {
      sure[i] = band[i] == 2 ? 1 : sure[i];
    }
    var fit = LogisticRegression.fit(design(all()), sure, delivery).known().orElseThrow();
    assertThat(fit.isSeparated()).isTrue();
    assertThat(fit.odds(4, student).reason()).contains(Reason.SEPARATION);
    assertThat(fit.odds(3, student).known()).isPresent();
  }

  @Test
  void thoseWhoCameAreSetBesideOthersMadeAlike() {
    int[] rows = Arrays.stream(all()).filter(i -> band[i] != 1).toArray();
    var came = new byte[N];
    for (int i : rows) {
      came[i] = (byte) (band[i] == 2 ? 1 : 0);
    }
    var x =
        new Regressors(
            rows,
            delivery,
            List.of(
                new Regressors.Numeric(prior),
                new Regressors.Indicator(route, 1),
                new Regressors.Indicator(route, 2)));
    var alone = AlikeWeighting.of(x, came, mark, delivery, all()).known().orElseThrow();
    assertThat(alone.difference()).isCloseTo(4.330620328331577, NINE);
    assertThat(alone.standardError()).isCloseTo(0.6107708746542487, within(1e-7));
    assertThat(alone.balance())
        .allSatisfy(one -> assertThat(one.after()).isCloseTo(0, within(0.2)));
    assertThat(Math.abs(alone.balance().getFirst().after()))
        .isLessThan(Math.abs(alone.balance().getFirst().before()));
    var clustered = AlikeWeighting.of(x, came, mark, delivery, student).known().orElseThrow();
    assertThat(clustered.standardError()).isCloseTo(0.5964465887504075, within(1e-7));
  }

  /** Of 1 to 10, whoever is 4, 6, 8, 9 or 10 came: nobody who did not is like the last three. */
  @Test
  void whoeverIsLikelierToComeThanAnybodyWhoDidNotIsCounted() {
    var rank = IntStream.rangeClosed(1, 10).mapToDouble(i -> i).toArray();
    var marks = IntStream.rangeClosed(1, 10).mapToDouble(i -> i * i % 7).toArray();
    var ten = IntStream.range(0, 10).toArray();
    var x = new Regressors(ten, new int[10], List.of(new Regressors.Numeric(rank)));
    var came = new byte[] {0, 0, 0, 1, 0, 1, 0, 1, 1, 1};
    assertThat(AlikeWeighting.of(x, came, marks, new int[10], ten).known().orElseThrow().beyond())
        .isEqualTo(3);
  }

  @Test
  void aColumnThatOnlyTellsDeliveriesApartIsLeftOut() {
    var level = Arrays.stream(delivery).mapToDouble(d -> 2020 + d).toArray();
    var x =
        new Regressors(
            all(),
            delivery,
            List.of(new Regressors.Numeric(level), new Regressors.Indicator(band, 2)));
    var fit = LeastSquares.fit(x, mark).known().orElseThrow();
    assertThat(fit.isLeftOut(0)).isTrue();
    assertThat(fit.isLeftOut(1)).isFalse();
    assertThat(fit.parameters()).isEqualTo(6);
  }

  @Test
  void aDeliveryOfOneStudentChangesNothing() {
    var lonely = delivery.clone();
    lonely[N - 1] = 77;
    var fewer = IntStream.range(0, N - 1).toArray();
    var columns = List.of(new Regressors.Numeric(prior), new Regressors.Indicator(band, 2));
    var with = new Regressors(all(), lonely, columns);
    var without = new Regressors(fewer, lonely, columns);
    var a = LeastSquares.fit(with, mark).known().orElseThrow();
    var b = LeastSquares.fit(without, mark).known().orElseThrow();
    assertThat(a.coefficient(1)).isCloseTo(b.coefficient(1), NINE);
    assertThat(StandardErrors.of(a, with, all(), 1).value())
        .isCloseTo(StandardErrors.of(b, without, all(), 1).value(), NINE);
  }

  /** Randomized trials of BCG, J. Colditz et al. 1994, as every textbook of the method has them. */
  @Test
  void unitsArePutTogetherAsDerSimonianAndLairdDo() {
    double[] cases = {4, 6, 3, 62, 33, 180, 8, 505, 29, 17, 186, 5, 27};
    double[] safe = {119, 300, 228, 13536, 5036, 1361, 2537, 87886, 7470, 1699, 50448, 2493, 16886};
    double[] others = {11, 29, 11, 248, 47, 372, 10, 499, 45, 65, 141, 3, 29};
    double[] othersSafe = {
      128, 274, 209, 12619, 5761, 1079, 619, 87892, 7232, 1600, 27197, 2338, 17825
    };
    var logs = new double[13];
    var errors = new double[13];
    for (int i = 0; i < 13; i++) {
      double n = cases[i] + safe[i];
      double m = others[i] + othersSafe[i];
      logs[i] = Math.log(cases[i] / n / (others[i] / m));
      errors[i] = Math.sqrt(1 / cases[i] - 1 / n + 1 / others[i] - 1 / m);
    }
    var found = RandomEffects.of(logs, errors).known().orElseThrow();
    assertThat(found.average().value()).isCloseTo(-0.7141, within(0.00005));
    assertThat(found.standardError()).isCloseTo(0.1787, within(0.00005));
    assertThat(found.tau2()).isCloseTo(0.3088, within(0.00005));
    assertThat(found.heterogeneity().statistic()).isCloseTo(152.2330, within(0.00005));
    assertThat(found.i2()).isCloseTo(0.9212, within(0.00005));
    assertThat(found.fixed().value()).isCloseTo(-0.4303, within(0.00005));
  }

  @Test
  void freemanAndHaltonCountEveryTable() {
    // by brute force over all tables with these margins
    long[] yes = {3, 0, 5, 1};
    long[] no = {2, 6, 1, 4};
    double whole = 0;
    double seen = chance(yes, yes, no);
    double p = 0;
    for (int a = 0; a <= 5; a++) {
      for (int b = 0; b <= 6; b++) {
        for (int c = 0; c <= 6; c++) {
          int d = 9 - a - b - c;
          if (d >= 0 && d <= 5) {
            double one = chance(new long[] {a, b, c, d}, yes, no);
            whole += one;
            p += one <= seen * (1 + 1e-7) ? one : 0;
          }
        }
      }
    }
    assertThat(new YesNoTable(yes, no).exact().known().orElseThrow())
        .isCloseTo(p / whole, within(1e-12));
  }

  private static double chance(long[] given, long[] yes, long[] no) {
    double product = 1;
    for (int i = 0; i < given.length; i++) {
      long n = yes[i] + no[i];
      for (int k = 1; k <= given[i]; k++) {
        product *= (n - given[i] + k) / (double) k;
      }
    }
    return product;
  }

  @Test
  void fisherIsExactForLargeGroupsToo() {
    assertThat(YesNoTable.of(1000, 3, 900, 12).exact().known().orElseThrow())
        .isCloseTo(0.016822622658281133, within(1e-11));
    assertThat(YesNoTable.of(400_000, 90_000, 7, 3).exact().known().orElseThrow())
        .isCloseTo(
            YesNoTable.of(90_000, 400_000, 3, 7).exact().known().orElseThrow(), within(1e-9));
    assertThat(YesNoTable.of(3, 0, 0, 3).exact().known().orElseThrow())
        .isCloseTo(0.1, within(1e-13));
  }
}
