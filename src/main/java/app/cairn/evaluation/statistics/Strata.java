package app.cairn.evaluation.statistics;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * The same yes and no in several strata (subjects, terms): compared within each, then put together,
 * so that a stratum where everybody does well and many come does not count as an effect. Odds
 * ratios and what rests on them are of the last group against the first.
 */
public final class Strata {

  private final List<YesNoTable> tables;
  private final List<YesNoTable> ends;

  public Strata(List<YesNoTable> tables) {
    this.tables =
        tables.stream()
            .filter(table -> table.filled().groups() > 1)
            .filter(table -> table.n() > 1)
            .toList();
    this.ends =
        tables.stream()
            .map(YesNoTable::ends)
            .filter(table -> table.n(0) > 0 && table.n(1) > 0)
            .toList();
  }

  /**
   * Cochran, Mantel and Haenszel's test of no difference in any stratum, without continuity
   * correction; for more than two groups its general form, with one degree of freedom less than
   * groups (J. R. Landis, E. R. Heyman and G. G. Koch, International Statistical Review 46 (1978)
   * 237–254).
   */
  public Answer<ChiSquare> cochranMantelHaenszel() {
    if (tables.isEmpty()) {
      return Answer.without(Reason.ONE_STRATUM);
    }
    int free = tables.getFirst().groups() - 1;
    double[] apart = new double[free];
    double[][] covariance = new double[free][free];
    for (var table : tables) {
      double n = table.n();
      double wanted = 0;
      for (long one : table.yes()) {
        wanted += one;
      }
      double scale = wanted * (n - wanted) / (n * n * (n - 1));
      for (int i = 0; i < free; i++) {
        apart[i] += table.yes()[i + 1] - table.n(i + 1) * wanted / n;
        for (int j = 0; j < free; j++) {
          double own = i == j ? n * table.n(i + 1) : 0;
          covariance[i][j] += scale * (own - (double) table.n(i + 1) * table.n(j + 1));
        }
      }
    }
    RealMatrix matrix = new Array2DRowRealMatrix(covariance);
    var solver = new QRDecomposition(matrix, 1e-12).getSolver();
    if (!solver.isNonSingular()) {
      return Answer.without(Reason.EMPTY_MARGIN);
    }
    var vector = new ArrayRealVector(apart);
    return Answer.of(ChiSquare.of(vector.dotProduct(solver.solve(vector)), free));
  }

  /**
   * Mantel and Haenszel's common odds ratio with the interval of J. Robins, N. Breslow and S.
   * Greenland, Biometrics 42 (1986) 311–323.
   */
  public Answer<Ratio> oddsRatio() {
    if (ends.isEmpty()) {
      return Answer.without(Reason.ONE_STRATUM);
    }
    double r = sum(t -> agreeing(t) / t.n());
    double s = sum(t -> differing(t) / t.n());
    if (r == 0 || s == 0) {
      return Answer.without(Reason.EMPTY_CELL);
    }
    double pr = sum(t -> same(t) / t.n() * agreeing(t) / t.n());
    double mixed = sum(t -> (same(t) * differing(t) + other(t) * agreeing(t)) / t.n() / t.n());
    double qs = sum(t -> other(t) / t.n() * differing(t) / t.n());
    double variance = pr / (2 * r * r) + mixed / (2 * r * s) + qs / (2 * s * s);
    return Answer.of(Ratio.ofLog(Math.log(r / s), Math.sqrt(variance)));
  }

  private double sum(ToDoubleFunction<YesNoTable> figure) {
    return ends.stream().mapToDouble(figure).sum();
  }

  private static double agreeing(YesNoTable t) {
    return (double) t.yes()[1] * t.no()[0];
  }

  private static double differing(YesNoTable t) {
    return (double) t.no()[1] * t.yes()[0];
  }

  private static double same(YesNoTable t) {
    return (double) t.yes()[1] + t.no()[0];
  }

  private static double other(YesNoTable t) {
    return (double) t.no()[1] + t.yes()[0];
  }

  /** The strata's log odds ratios averaged by their precision (Woolf's). */
  public Answer<Ratio> logitOddsRatio() {
    double weights = 0;
    double sum = 0;
    for (var table : ends) {
      var ratio = table.oddsRatio().known();
      if (ratio.isEmpty()) {
        return Answer.without(Reason.EMPTY_CELL);
      }
      double weight =
          1
              / (1.0 / table.yes()[0]
                  + 1.0 / table.no()[0]
                  + 1.0 / table.yes()[1]
                  + 1.0 / table.no()[1]);
      weights += weight;
      sum += weight * Math.log(ratio.get().value());
    }
    return weights == 0
        ? Answer.without(Reason.ONE_STRATUM)
        : Answer.of(Ratio.ofLog(sum / weights, 1 / Math.sqrt(weights)));
  }

  /**
   * Mantel and Haenszel's common ratio of shares, with the interval of S. Greenland and J. M.
   * Robins, Biometrics 41 (1985) 55–68.
   *
   * @param yes whether of those who did; otherwise of those who did not
   */
  public Answer<Ratio> riskRatio(boolean yes) {
    if (ends.isEmpty()) {
      return Answer.without(Reason.ONE_STRATUM);
    }
    double above = sum(t -> of(t, yes, 1) * (double) t.n(0) / t.n());
    double below = sum(t -> of(t, yes, 0) * (double) t.n(1) / t.n());
    if (above == 0 || below == 0) {
      return Answer.without(Reason.EMPTY_CELL);
    }
    double spread =
        sum(
            t -> {
              double both = of(t, yes, 0) + (double) of(t, yes, 1);
              double product = (double) of(t, yes, 0) * of(t, yes, 1);
              return ((double) t.n(0) * t.n(1) * both - product * t.n()) / ((double) t.n() * t.n());
            });
    return Answer.of(Ratio.ofLog(Math.log(above / below), Math.sqrt(spread / (above * below))));
  }

  private static long of(YesNoTable table, boolean yes, int group) {
    return yes ? table.yes()[group] : table.no()[group];
  }

  /**
   * Whether the odds ratio is the same in all strata: N. E. Breslow and N. E. Day (1980), without
   * Tarone's correction.
   */
  public Answer<ChiSquare> breslowDay() {
    var common = oddsRatio().known();
    var informative =
        ends.stream()
            .filter(t -> t.yes()[0] + t.yes()[1] > 0 && t.no()[0] + t.no()[1] > 0)
            .toList();
    if (informative.size() < 2) {
      return Answer.without(Reason.ONE_STRATUM);
    }
    if (common.isEmpty()) {
      return Answer.without(Reason.EMPTY_CELL);
    }
    double odds = common.get().value();
    double sum = 0;
    for (var table : informative) {
      double expected = expected(table, odds);
      double yes = (double) table.yes()[0] + table.yes()[1];
      double variance =
          1
              / (1 / expected
                  + 1 / (yes - expected)
                  + 1 / (table.n(1) - expected)
                  + 1 / (table.n(0) - yes + expected));
      sum += (table.yes()[1] - expected) * (table.yes()[1] - expected) / variance;
    }
    return Answer.of(ChiSquare.of(sum, informative.size() - 1));
  }

  /** How many of the last group would have done so under that odds ratio, margins as they are. */
  private static double expected(YesNoTable t, double odds) {
    double yes = (double) t.yes()[0] + t.yes()[1];
    double last = t.n(1);
    double least = Math.max(0, yes - t.n(0));
    double most = Math.min(yes, last);
    if (Math.abs(odds - 1) < 1e-12) {
      return last * yes / t.n();
    }
    double a = odds - 1;
    double b = -(odds * (last + yes) + t.n(0) - yes);
    double c = odds * last * yes;
    double root = Math.sqrt(b * b - 4 * a * c);
    double q = -(b + Math.copySign(root, b)) / 2;
    double first = q / a;
    return first >= least && first <= most ? first : c / q;
  }
}
