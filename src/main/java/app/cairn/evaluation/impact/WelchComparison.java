package app.cairn.evaluation.impact;

import java.util.Optional;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Welch's comparison of two mean marks: the difference with its 95 % interval, t, the
 * Welch–Satterthwaite degrees of freedom and the two-sided p. Nothing is pooled.
 */
record WelchComparison(double difference, double low, double high, double t, double df, double p) {

  /** Empty where either side has fewer than two marks or neither varies. */
  static Optional<WelchComparison> of(BandedOutcomes.Line more, BandedOutcomes.Line fewer) {
    if (more.marked() < 2 || fewer.marked() < 2) {
      return Optional.empty();
    }
    double a = more.sd() * more.sd() / more.marked();
    double b = fewer.sd() * fewer.sd() / fewer.marked();
    if (a + b == 0) {
      return Optional.empty();
    }
    double df = (a + b) * (a + b) / (a * a / (more.marked() - 1) + b * b / (fewer.marked() - 1));
    double difference = more.mean() - fewer.mean();
    double error = Math.sqrt(a + b);
    var distribution = new TDistribution(df);
    double half = distribution.inverseCumulativeProbability(0.975) * error;
    double t = difference / error;
    double p = 2 * distribution.cumulativeProbability(-Math.abs(t));
    return Optional.of(
        new WelchComparison(difference, difference - half, difference + half, t, df, p));
  }

  boolean clear() {
    return low > 0 || high < 0;
  }
}
