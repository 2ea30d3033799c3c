package app.cairn.evaluation.statistics;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;

/**
 * How probable a figure at least as large is, were there no difference. Tails are computed as
 * tails, so that a tiny one stays tiny instead of becoming 0.
 */
public final class Tails {

  /** The normal quantile of two-sided 95 %. */
  public static final double NORMAL_95 = 1.9599639845400545;

  private static final double ALPHA = 0.05;

  private Tails() {}

  public static double chiSquare(double statistic, double df) {
    return statistic <= 0 ? 1 : Gamma.regularizedGammaQ(df / 2, statistic / 2);
  }

  /** Two-sided. */
  public static double normal(double z) {
    return 2 * Normal.lower(-Math.abs(z));
  }

  /** Two-sided Student's t. */
  public static double t(double t, double df) {
    if (Double.isInfinite(df)) {
      return normal(t);
    }
    return t == 0 ? 1 : beta(t * t / df, df / 2, 0.5);
  }

  /** Upper tail of F. */
  public static double f(double f, double df1, double df2) {
    return f <= 0 ? 1 : beta(df1 * f / df2, df2 / 2, df1 / 2);
  }

  /**
   * The t that two-sided 95 % lie within: Newton's steps on log p against log t, where the tail is
   * nearly straight.
   */
  public static double t95(double df) {
    if (Double.isInfinite(df)) {
      return NORMAL_95;
    }
    double log = Math.log(NORMAL_95 * (1 + 1 / df));
    for (int i = 0; i < 60; i++) {
      double t = Math.exp(log);
      double p = t(t, df);
      double step = Math.log(p / ALPHA) * p / (2 * t * density(t, df));
      log += Math.clamp(step, -2, 2);
      if (Math.abs(step) < 1e-15) {
        break;
      }
    }
    return Math.exp(log);
  }

  /**
   * The regularized incomplete beta function at 1/(1 + ratio): by its continued fraction (W. H.
   * Press et al., Numerical Recipes 6.4), the powers taken from the ratio so that arguments near 1
   * lose nothing.
   */
  private static double beta(double ratio, double a, double b) {
    double x = 1 / (1 + ratio);
    if (x > (a + 1) / (a + b + 2)) {
      return 1 - beta(1 / ratio, b, a);
    }
    double front =
        Math.exp(
            b * Math.log(ratio) - (a + b) * Math.log1p(ratio) - Beta.logBeta(a, b) - Math.log(a));
    double c = 1;
    double d = 1 / (1 - (a + b) * x / (a + 1));
    double fraction = d;
    for (int m = 1; m < 100_000; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / (1 + even * d);
      c = 1 + even / c;
      fraction *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / (1 + odd * d);
      c = 1 + odd / c;
      double step = d * c;
      fraction *= step;
      if (Math.abs(step - 1) < 1e-16) {
        break;
      }
    }
    return front * fraction;
  }

  static double lower(double z) {
    return Normal.lower(z);
  }

  private static double density(double t, double df) {
    return Math.exp(-(df + 1) / 2 * Math.log1p(t * t / df) - Beta.logBeta(0.5, df / 2))
        / Math.sqrt(df);
  }

  /** Density of a standard deviation estimated with df degrees of freedom, the true one 1. */
  static DoubleUnaryOperator deviationDensity(double df) {
    double half = df / 2;
    double constant = Math.log(2) + half * Math.log(half) - Gamma.logGamma(half);
    return s -> s <= 0 ? 0 : Math.exp(constant + (df - 1) * Math.log(s) - half * s * s);
  }
}
