package app.cairn.evaluation.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Those who came beside those who did not, the latter weighted until they look alike: each counts
 * by the odds that somebody like them came (propensity weighting for the average effect on those
 * who came). Nobody is matched with anybody.
 *
 * <p>Source: K. Hirano, G. W. Imbens and G. Ridder, Econometrica 71 (2003) 1161–1189; the standard
 * error allows for the odds being estimated.
 *
 * @param effective as how many unweighted students the weighted ones count
 * @param beyond how many came who were likelier to than anybody who did not: nobody is like them
 * @param leftOut rows of groups where all came or none did
 */
public record AlikeWeighting(
    long came,
    long others,
    double effective,
    double largestShare,
    double difference,
    double standardError,
    double low,
    double high,
    double p,
    List<Balance> balance,
    long beyond,
    long leftOut) {

  /**
   * How far apart the two sides are in one column, in standard deviations of those who came, before
   * weighting and after.
   */
  public record Balance(int column, double before, double after) {}

  /**
   * @param came 1 or 0 by row of the data
   * @param y marks by row of the data
   */
  public static Answer<AlikeWeighting> of(
      Regressors all, byte[] came, double[] y, int[] groupOfRow, int[] student) {
    return switch (LogisticRegression.fit(all, came, groupOfRow)) {
      case Answer.Unknown<LogisticRegression>(Reason reason) -> Answer.without(reason);
      case Answer.Known<LogisticRegression>(LogisticRegression fit) ->
          fit.isSeparated()
              ? Answer.without(Reason.SEPARATION)
              : Answer.of(new Weighing(fit, came, y).weighed(student));
    };
  }

  private static final class Weighing {
    private final LogisticRegression fit;
    private final Regressors x;
    private final boolean[] came;
    private final double[] y;
    private final double[] weight;

    Weighing(LogisticRegression fit, byte[] cameByRow, double[] yByRow) {
      this.fit = fit;
      this.x = fit.rows();
      int n = x.size();
      this.came = new boolean[n];
      this.y = new double[n];
      this.weight = new double[n];
      for (int i = 0; i < n; i++) {
        came[i] = cameByRow[x.row(i)] == 1;
        y[i] = yByRow[x.row(i)];
        weight[i] = came[i] ? 1 : fit.chance(i) / (1 - fit.chance(i));
      }
    }

    AlikeWeighting weighed(int[] student) {
      double sum = total(weight, false);
      double mine = mean(y, true, weight);
      double theirs = mean(y, false, weight);
      double difference = mine - theirs;
      double error = error(mine, theirs, sum, student);
      double squares = 0;
      double largest = 0;
      long many = 0;
      for (int i = 0; i < weight.length; i++) {
        if (came[i]) {
          many++;
        } else {
          squares += weight[i] * weight[i];
          largest = Math.max(largest, weight[i] / sum);
        }
      }
      double half = Tails.NORMAL_95 * error;
      return new AlikeWeighting(
          many,
          weight.length - many,
          sum * sum / squares,
          largest,
          difference,
          error,
          difference - half,
          difference + half,
          Tails.normal(difference / error),
          balance(),
          beyond(),
          fit.leftOut());
    }

    /** From each row's pull on the difference, directly and by way of the estimated odds. */
    private double error(double mine, double theirs, double sum, int[] student) {
      int n = y.length;
      double many = total(weight, true);
      var target = new double[n];
      var information = new double[n];
      for (int i = 0; i < n; i++) {
        double chance = fit.chance(i);
        information[i] = Math.max(chance * (1 - chance), 1e-14);
        double pull = came[i] ? 0 : weight[i] * (y[i] - theirs) / sum;
        target[i] = pull / information[i];
      }
      var through = LeastSquares.weighted(x, target, information);
      var pulls = new double[n];
      for (int i = 0; i < n; i++) {
        double fitted = target[i] - through.residual(i);
        double direct = came[i] ? (y[i] - mine) / many : -weight[i] * (y[i] - theirs) / sum;
        pulls[i] = direct - fitted * ((came[i] ? 1 : 0) - fit.chance(i));
      }
      return Math.sqrt(StandardErrors.squaresByStudent(x, student, pulls));
    }

    private List<Balance> balance() {
      var even = new double[weight.length];
      Arrays.fill(even, 1);
      var found = new ArrayList<Balance>();
      for (int j = 0; j < x.columns(); j++) {
        int column = j;
        double[] values =
            IntStream.range(0, weight.length).mapToDouble(i -> x.at(i, column)).toArray();
        double mine = mean(values, true, even);
        double squares = 0;
        long many = 0;
        for (int i = 0; i < values.length; i++) {
          if (came[i]) {
            squares += (values[i] - mine) * (values[i] - mine);
            many++;
          }
        }
        double deviation = Math.sqrt(squares / Math.max(1, many - 1));
        found.add(
            new Balance(
                j,
                (mine - mean(values, false, even)) / deviation,
                (mine - mean(values, false, weight)) / deviation));
      }
      return found;
    }

    private long beyond() {
      double most = 0;
      for (int i = 0; i < came.length; i++) {
        most = came[i] ? most : Math.max(most, fit.chance(i));
      }
      long found = 0;
      for (int i = 0; i < came.length; i++) {
        found += came[i] && fit.chance(i) > most ? 1 : 0;
      }
      return found;
    }

    private double total(double[] weights, boolean ofThose) {
      double sum = 0;
      for (int i = 0; i < weights.length; i++) {
        sum += came[i] == ofThose ? weights[i] : 0;
      }
      return sum;
    }

    private double mean(double[] values, boolean ofThose, double[] weights) {
      double sum = 0;
      for (int i = 0; i < values.length; i++) {
        sum += came[i] == ofThose ? weights[i] * values[i] : 0;
      }
      return sum / total(weights, ofThose);
    }
  }
}
