package app.cairn.evaluation.statistics;

/**
 * How probable so large a range among several equal means is, in units of their standard error:
 * what Tukey's comparison of every pair rests on. Upper tail = ∫ f(s) · k∫ φ(z) [Φ(z)^(k−1) − (Φ(z)
 * − Φ(z − q·s))^(k−1)] dz ds, with f the density of the estimated standard deviation.
 *
 * <p>Source: J. W. Tukey's distribution in the form of M. D. Copenhaver and B. Holland, Journal of
 * Statistical Computation and Simulation 30 (1988) 1–15.
 */
public final class StudentizedRange {

  private static final double REACH = 12;
  private static final double NORMAL_REACH = 9;

  private StudentizedRange() {}

  /**
   * @param means how many means, 2 or more
   * @param df degrees of freedom of the standard deviation, 1 or more, perhaps infinite
   */
  public static double upperTail(double q, int means, double df) {
    if (q <= 0) {
      return 1;
    }
    if (Double.isInfinite(df)) {
      return rangeTail(q, means);
    }
    double spread = 1 / Math.sqrt(2 * df);
    double from = Math.max(0, 1 - REACH * spread);
    double to = 1 + REACH * spread;
    int panels = (int) Math.clamp((to - from) * q / 2, 10, 400);
    var density = Tails.deviationDensity(df);
    double tail =
        Quadrature.integral(
            s -> density.applyAsDouble(s) * rangeTail(q * s, means), from, to, panels);
    return Math.min(1, tail);
  }

  /** The same where the standard deviation is known. */
  private static double rangeTail(double range, int means) {
    double to = range / 2 + NORMAL_REACH;
    int panels = (int) Math.ceil((to + NORMAL_REACH) / 1.5);
    return means * Quadrature.integral(z -> beyond(z, range, means - 1), -NORMAL_REACH, to, panels);
  }

  /** φ(z)[Φ(z)^m − (Φ(z) − Φ(z − range))^m], without the loss of subtracting near-equal powers. */
  private static double beyond(double z, double range, int others) {
    double below = Tails.lower(z);
    if (below == 0) {
      return 0;
    }
    double share = Math.min(1, Tails.lower(z - range) / below);
    double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    return -density * Math.pow(below, others) * Math.expm1(others * Math.log1p(-share));
  }
}
