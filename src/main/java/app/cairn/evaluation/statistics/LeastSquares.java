package app.cairn.evaluation.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The straight-line model of a mark: ordinary (or weighted) least squares with one level for each
 * group. The levels are taken out by centring each column within its group, which gives the same
 * figures as a column of 0 and 1 for every group (R. Frisch and F. V. Waugh, Econometrica 1 (1933)
 * 387–401) and needs no such columns. Solved by Givens rotations row by row, then corrected with
 * residuals of twice the digits. A column that earlier ones already say is left out and has no
 * figure.
 */
public final class LeastSquares {

  private static final double USUAL_TOLERANCE = 1e-8;
  private static final long SMALL = 2_000_000;

  /** Of cross-products, which hold half the digits. */
  private static final double LEAST_OWN = 1e-11;

  private final Regressors x;
  private final double[] y;
  private final double @Nullable [] weights;
  private final double tolerance;
  private final int p;
  private final double[] means;
  private final double[] groupWeight;
  private final double[] scale;
  private final boolean[] left;
  private Triangle triangle;
  private double[][] inverse = new double[0][];
  private final double[] coefficients;
  private final double[] residuals;
  private final double[] rests;
  private final double[] levels;
  private double squares;
  private double @Nullable [] leverages;

  private LeastSquares(Regressors x, double[] y, double @Nullable [] weights, double tolerance) {
    this.x = x;
    this.y = y;
    this.weights = weights;
    this.tolerance = tolerance;
    this.p = x.columns();
    this.means = new double[x.groups() * p];
    this.groupWeight = new double[x.groups()];
    this.scale = new double[p];
    this.left = new boolean[p];
    this.triangle = new Triangle(p, left);
    this.coefficients = new double[p];
    this.residuals = new double[x.size()];
    this.rests = new double[x.size()];
    this.levels = new double[x.groups()];
  }

  /**
   * @param y marks by row of the data
   */
  public static Answer<LeastSquares> fit(Regressors x, double[] y) {
    return fit(x, y, USUAL_TOLERANCE);
  }

  /**
   * @param tolerance which share of a column must be its own for it to stay
   */
  public static Answer<LeastSquares> fit(Regressors x, double[] y, double tolerance) {
    var picked = new double[x.size()];
    for (int i = 0; i < picked.length; i++) {
      picked[i] = y[x.row(i)];
    }
    var fit = new LeastSquares(x, picked, null, tolerance);
    fit.solve((long) x.size() * Math.max(1, fit.p) < SMALL ? 4 : 1);
    return fit.df() < 1 ? Answer.without(Reason.NO_DEGREES_OF_FREEDOM) : Answer.of(fit);
  }

  /** One step of a model that is fitted by weighting; both arrays by position among the rows. */
  static LeastSquares weighted(Regressors x, double[] y, double[] weights) {
    var fit = new LeastSquares(x, y, weights, USUAL_TOLERANCE);
    fit.solve(0);
    return fit;
  }

  private double weight(int i) {
    return weights == null ? 1 : weights[i];
  }

  private void solve(int corrections) {
    centre();
    decompose();
    double[] scaled = new double[p];
    triangle.backward(triangle.marks(), scaled);
    takeOut(scaled);
    for (int round = 0; round < corrections; round++) {
      correct();
    }
    squares = 0;
    for (int i = 0; i < residuals.length; i++) {
      squares += weight(i) * residuals[i] * residuals[i];
    }
    inverse = triangle.inverse();
  }

  private void centre() {
    for (int i = 0; i < x.size(); i++) {
      groupWeight[x.group(i)] += weight(i);
    }
    // The second time adds what the first mean missed by rounding.
    for (int round = 0; round < 2; round++) {
      var missed = new double[means.length];
      for (int i = 0; i < x.size(); i++) {
        int at = x.group(i) * p;
        for (int j = 0; j < p; j++) {
          missed[at + j] += weight(i) * (x.at(i, j) - means[at + j]);
        }
      }
      for (int g = 0; g < x.groups(); g++) {
        for (int j = 0; j < p; j++) {
          means[g * p + j] += missed[g * p + j] / groupWeight[g];
        }
      }
    }
    measure();
  }

  /** How much of each column is left; one that only tells the groups apart has nothing left. */
  private void measure() {
    var whole = new double[p];
    var middle = new double[p];
    double all = 0;
    for (int g = 0; g < x.groups(); g++) {
      all += groupWeight[g];
    }
    for (int g = 0; g < x.groups(); g++) {
      for (int j = 0; j < p; j++) {
        middle[j] += means[g * p + j] * groupWeight[g] / all;
      }
    }
    for (int i = 0; i < x.size(); i++) {
      for (int j = 0; j < p; j++) {
        double own = x.at(i, j) - means[x.group(i) * p + j];
        double far = x.at(i, j) - middle[j];
        scale[j] += weight(i) * own * own;
        whole[j] += weight(i) * far * far;
      }
    }
    for (int j = 0; j < p; j++) {
      scale[j] = Math.sqrt(scale[j]);
      left[j] = !(scale[j] > Math.sqrt(whole[j]) * tolerance);
    }
  }

  /** The triangle of the centred columns beside the mark; columns found empty are left out. */
  private void decompose() {
    var level = levelOfMarks();
    if (CrossProducts.pay(x)) {
      triangle =
          Triangle.of(
              CrossProducts.of(x, left, y, level, this::weight, groupWeight, means, scale),
              left,
              LEAST_OWN);
    } else {
      rotate(level);
    }
  }

  private void rotate(double[] level) {
    var row = new double[p + 1];
    int dependent;
    do {
      triangle = new Triangle(p, left);
      for (int i = 0; i < x.size(); i++) {
        double root = weights == null ? 1 : Math.sqrt(weights[i]);
        for (int j = 0; j < p; j++) {
          row[j] = left[j] ? 0 : root * (x.at(i, j) - means[x.group(i) * p + j]) / scale[j];
        }
        row[p] = root * (y[i] - level[x.group(i)]);
        triangle.rotate(row);
      }
      dependent = triangle.dependent(tolerance);
      if (dependent >= 0) {
        left[dependent] = true;
      }
    } while (dependent >= 0);
  }

  private double[] levelOfMarks() {
    var level = new double[x.groups()];
    for (int i = 0; i < x.size(); i++) {
      level[x.group(i)] += weight(i) * y[i] / groupWeight[x.group(i)];
    }
    return level;
  }

  /** Adds to the coefficients, and works the residuals and levels out anew. */
  private void takeOut(double[] scaled) {
    for (int j = 0; j < p; j++) {
      if (!left[j]) {
        coefficients[j] += scaled[j] / scale[j];
      }
    }
    var exactly = new Exactly();
    for (int i = 0; i < x.size(); i++) {
      exactly.set(y[i]);
      for (int j = 0; j < p; j++) {
        double at = left[j] ? 0 : x.at(i, j);
        if (at != 0) {
          exactly.addProduct(-coefficients[j], at);
        }
      }
      residuals[i] = exactly.value();
      rests[i] = exactly.remainder();
    }
    Arrays.fill(levels, 0);
    for (int round = 0; round < 2; round++) {
      var missed = new double[x.groups()];
      for (int i = 0; i < x.size(); i++) {
        missed[x.group(i)] += weight(i) * (residuals[i] + rests[i]);
      }
      for (int g = 0; g < missed.length; g++) {
        missed[g] /= groupWeight[g];
        levels[g] += missed[g];
      }
      for (int i = 0; i < x.size(); i++) {
        exactly.set(residuals[i]).add(-missed[x.group(i)]);
        exactly.add(rests[i]);
        residuals[i] = exactly.value();
        rests[i] = exactly.remainder();
      }
    }
  }

  private void correct() {
    var slope = new Exactly[p];
    for (int j = 0; j < p; j++) {
      slope[j] = new Exactly();
    }
    for (int i = 0; i < x.size(); i++) {
      for (int j = 0; j < p; j++) {
        if (!left[j]) {
          slope[j].addProductOfDifference(
              x.at(i, j),
              means[x.group(i) * p + j],
              weight(i) * residuals[i],
              weight(i) * rests[i]);
        }
      }
    }
    var right = new double[p];
    for (int j = 0; j < p; j++) {
      right[j] = left[j] ? 0 : slope[j].value() / scale[j];
    }
    var half = new double[p];
    var step = new double[p];
    triangle.forward(right, half);
    triangle.backward(half, step);
    takeOut(step);
  }

  public int n() {
    return x.size();
  }

  /** How many figures were fitted, the groups' levels among them. */
  public int parameters() {
    int used = x.groups();
    for (boolean out : left) {
      used += out ? 0 : 1;
    }
    return used;
  }

  public int df() {
    return x.size() - parameters();
  }

  public double residualVariance() {
    return squares / df();
  }

  public boolean isLeftOut(int column) {
    return left[column];
  }

  /** Of one column; 0 where it was left out. */
  public double coefficient(int column) {
    return coefficients[column];
  }

  double residual(int i) {
    return residuals[i];
  }

  /** How a column varies within its group, in its own unit. */
  double spread(int column) {
    return scale[column] / Math.sqrt(x.size());
  }

  /** The groups' levels, each counted once: what is left of a mark when all columns are 0. */
  public double meanLevel() {
    return Arrays.stream(levels).average().orElse(Double.NaN);
  }

  /** The level of the only group: the intercept. */
  public double intercept() {
    return levels[0];
  }

  /** The classical standard error of a coefficient. */
  public double standardError(int column) {
    return Math.sqrt(residualVariance() * unscaledVariance(column));
  }

  double unscaledVariance(int column) {
    double sum = 0;
    for (int k = column; k < p; k++) {
      sum += inverse[column][k] * inverse[column][k];
    }
    return sum / (scale[column] * scale[column]);
  }

  /** The classical standard error of the intercept, where there is one group. */
  public double interceptStandardError() {
    var weighted = new double[p];
    for (int k = 0; k < p; k++) {
      for (int j = 0; j <= k; j++) {
        weighted[k] += left[j] ? 0 : means[j] / scale[j] * inverse[j][k];
      }
    }
    double sum = 1 / groupWeight[0];
    for (double one : weighted) {
      sum += one * one;
    }
    return Math.sqrt(residualVariance() * sum);
  }

  /** How each row moves a coefficient, per unit of its residual: the row of (X′WX)⁻¹X′W. */
  double[] influence(int column) {
    var towards = new double[p];
    for (int j = 0; j < p; j++) {
      for (int k = Math.max(j, column); k < p; k++) {
        towards[j] += inverse[column][k] * inverse[j][k];
      }
      towards[j] = left[j] ? 0 : towards[j] / (scale[j] * scale[column]);
    }
    var influence = new double[x.size()];
    for (int i = 0; i < influence.length; i++) {
      int at = x.group(i) * p;
      double sum = 0;
      for (int j = 0; j < p; j++) {
        sum += towards[j] * (x.at(i, j) - means[at + j]);
      }
      influence[i] = weight(i) * sum;
    }
    return influence;
  }

  /** How far each row draws the line to itself, from 0 to 1. */
  double[] leverages() {
    if (leverages == null) {
      leverages = workedOut();
    }
    return leverages;
  }

  private double[] workedOut() {
    var found = new double[x.size()];
    var right = new double[p];
    var solved = new double[p];
    for (int i = 0; i < found.length; i++) {
      for (int j = 0; j < p; j++) {
        right[j] = left[j] ? 0 : (x.at(i, j) - means[x.group(i) * p + j]) / scale[j];
      }
      triangle.forward(right, solved);
      double sum = 1 / groupWeight[x.group(i)];
      for (double one : solved) {
        sum += one * one;
      }
      found[i] = Math.min(1, weight(i) * sum);
    }
    return found;
  }
}
