package app.cairn.evaluation.statistics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The model of a yes or no (passed, kept on): log odds as a straight line with one level for each
 * group, fitted by maximum likelihood (iteratively reweighted least squares, P. McCullagh and J. A.
 * Nelder 1989). Groups where everybody or nobody did tell nothing and are left out. Where a
 * combination of columns foretells the outcome perfectly its coefficient grows without end (A.
 * Albert and J. A. Anderson, Biometrika 71 (1984) 1–10): that is noticed, and no figure is given.
 */
public final class LogisticRegression {

  private static final int MOST_STEPS = 25;
  private static final double SETTLED = 1e-8;
  private static final double STILL_MOVING = 1e-3;

  private final Regressors x;
  private final double[] chance;
  private final byte[] yes;
  private final LeastSquares last;
  private final boolean[] separated;
  private final int leftOut;

  private LogisticRegression(
      Regressors x,
      double[] chance,
      byte[] yes,
      LeastSquares last,
      boolean[] separated,
      int leftOut) {
    this.x = x;
    this.chance = chance;
    this.yes = yes;
    this.last = last;
    this.separated = separated;
    this.leftOut = leftOut;
  }

  /**
   * @param outcome 1 or 0 by row of the data
   * @param groupOfRow as the columns' own
   */
  public static Answer<LogisticRegression> fit(Regressors all, byte[] outcome, int[] groupOfRow) {
    var x = all.within(informative(all, outcome), groupOfRow);
    if (x.size() == 0) {
      return Answer.without(Reason.EMPTY_MARGIN);
    }
    if (x.size() <= x.groups() + x.columns()) {
      return Answer.without(Reason.NO_DEGREES_OF_FREEDOM);
    }
    return Answer.of(climb(x, outcome, all.size() - x.size()));
  }

  private static int[] informative(Regressors x, byte[] outcome) {
    var did = new BitSet();
    var didNot = new BitSet();
    for (int i = 0; i < x.size(); i++) {
      (outcome[x.row(i)] == 1 ? did : didNot).set(x.group(i));
    }
    did.and(didNot);
    return IntStream.range(0, x.size()).filter(i -> did.get(x.group(i))).map(x::row).toArray();
  }

  private static LogisticRegression climb(Regressors x, byte[] outcome, int leftOut) {
    int n = x.size();
    var yes = new byte[n];
    var logit = new double[n];
    for (int i = 0; i < n; i++) {
      yes[i] = outcome[x.row(i)];
      logit[i] = Math.log((yes[i] + 0.5) / (1.5 - yes[i]));
    }
    var chance = new double[n];
    var weight = new double[n];
    var target = new double[n];
    var before = new double[x.columns()];
    var separated = new boolean[x.columns()];
    LeastSquares fit = null;
    for (int step = 0; step < MOST_STEPS; step++) {
      for (int i = 0; i < n; i++) {
        chance[i] = 1 / (1 + Math.exp(-logit[i]));
        weight[i] = Math.max(chance[i] * (1 - chance[i]), 1e-14);
        target[i] = logit[i] + (yes[i] - chance[i]) / weight[i];
      }
      fit = LeastSquares.weighted(x, target, weight);
      double moved = 0;
      for (int i = 0; i < n; i++) {
        double next = Math.clamp(target[i] - fit.residual(i), -35, 35);
        moved = Math.max(moved, Math.abs(next - logit[i]));
        logit[i] = next;
      }
      for (int j = 0; j < before.length; j++) {
        double step1 = Math.abs(fit.coefficient(j) - before[j]);
        separated[j] = step1 * wide(x, j) > STILL_MOVING;
        before[j] = fit.coefficient(j);
      }
      if (moved < SETTLED) {
        break;
      }
    }
    for (int i = 0; i < n; i++) {
      chance[i] = 1 / (1 + Math.exp(-logit[i]));
    }
    return new LogisticRegression(
        x, chance, yes, java.util.Objects.requireNonNull(fit), separated, leftOut);
  }

  /** From a column's least value to its greatest. */
  private static double wide(Regressors x, int column) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < x.size(); i++) {
      least = Math.min(least, x.at(i, column));
      most = Math.max(most, x.at(i, column));
    }
    return most - least;
  }

  public int n() {
    return x.size();
  }

  /** How many rows were in groups where everybody or nobody did. */
  public int leftOut() {
    return leftOut;
  }

  /** Whether some column foretells the outcome perfectly. */
  public boolean isSeparated() {
    for (boolean one : separated) {
      if (one) {
        return true;
      }
    }
    return false;
  }

  public double coefficient(int column) {
    return last.coefficient(column);
  }

  public double intercept() {
    return last.intercept();
  }

  public double interceptStandardError() {
    return last.interceptStandardError() / Math.sqrt(last.residualVariance());
  }

  public double standardError(int column) {
    return Math.sqrt(last.unscaledVariance(column));
  }

  /** The fitted chances, by position among the rows that took part. */
  double chance(int i) {
    return chance[i];
  }

  Regressors rows() {
    return x;
  }

  /** An odds ratio with its interval and p, from the normal distribution. */
  public record Odds(Ratio ratio, double p, boolean clustered) {}

  /**
   * The odds ratio of one column: with the model's standard error, or clustered by student where
   * some stand in several rows.
   */
  public Answer<Odds> odds(int column, int[] student) {
    if (last.isLeftOut(column)) {
      return Answer.without(Reason.COLLINEAR);
    }
    if (separated[column]) {
      return Answer.without(Reason.SEPARATION);
    }
    int students = StandardErrors.different(x, student);
    boolean clustered = students < x.size();
    double error = clustered ? clusteredError(column, student, students) : standardError(column);
    double log = coefficient(column);
    return Answer.of(new Odds(Ratio.ofLog(log, error), Tails.normal(log / error), clustered));
  }

  private double clusteredError(int column, int[] student, int students) {
    double[] moved = last.influence(column);
    for (int i = 0; i < moved.length; i++) {
      moved[i] *= (yes[i] - chance[i]) / Math.max(chance[i] * (1 - chance[i]), 1e-14);
    }
    double factor = students / (students - 1.0);
    return Math.sqrt(factor * StandardErrors.squaresByStudent(x, student, moved));
  }

  /** The columns whose coefficient grows without end. */
  public java.util.List<Integer> separatedColumns() {
    var found = new ArrayList<Integer>();
    for (int j = 0; j < separated.length; j++) {
      if (separated[j]) {
        found.add(j);
      }
    }
    return found;
  }
}
