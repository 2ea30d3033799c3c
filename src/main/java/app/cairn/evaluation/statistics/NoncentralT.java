package app.cairn.evaluation.statistics;

import org.hipparchus.analysis.solvers.BrentSolver;

/**
 * Student's t when the true difference is not 0: P(T ≤ t) = ∫ Φ(t·s − δ) f(s) ds over the density
 * of the estimated standard deviation s. Integrated rather than summed as a series, as series fail
 * for the large δ of large cohorts.
 */
final class NoncentralT {

  private static final double REACH = 12;

  private NoncentralT() {}

  static double cumulative(double t, double df, double noncentrality) {
    double spread = 1 / Math.sqrt(2 * df);
    double from = Math.max(0, 1 - REACH * spread);
    double to = 1 + REACH * spread;
    int panels = (int) Math.clamp((to - from) * Math.abs(t), 24, 4000);
    var density = Tails.deviationDensity(df);
    return Quadrature.integral(
        s -> Tails.lower(t * s - noncentrality) * density.applyAsDouble(s), from, to, panels);
  }

  /** The δ under which so large a t, or a smaller one, has that probability. */
  static double noncentrality(double t, double df, double probability) {
    double reach = 8 + Math.abs(t) * (1 + 8 / Math.sqrt(2 * df)) - Math.abs(t);
    double low = t - reach;
    double high = t + reach;
    while (cumulative(t, df, low) < probability) {
      low -= reach;
    }
    while (cumulative(t, df, high) > probability) {
      high += reach;
    }
    return new BrentSolver(1e-13, 1e-13, 1e-15)
        .solve(200, delta -> cumulative(t, df, delta) - probability, low, high);
  }
}
