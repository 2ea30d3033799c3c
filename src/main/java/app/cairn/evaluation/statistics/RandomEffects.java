package app.cairn.evaluation.statistics;

import java.util.stream.DoubleStream;

/**
 * The differences found in several units put together, the units being allowed to differ: their
 * average with its interval, and how much more they differ than chance explains.
 *
 * <p>Source: R. DerSimonian and N. Laird, Controlled Clinical Trials 7 (1986) 177–188; the interval
 * of few units by J. Hartung and G. Knapp, Statistics in Medicine 20 (2001) 3875–3889; I² by J. P.
 * T. Higgins and S. G. Thompson, Statistics in Medicine 21 (2002) 1539–1558.
 *
 * @param tau2 the variance between units
 * @param heterogeneity Cochran's Q
 * @param i2 the share of the variation that chance does not explain, 0 to 1
 * @param hartungKnapp the average with the wider interval that few units ask for
 * @param nextUnit where the difference of a further unit is expected; from three units on
 */
public record RandomEffects(
    Ratio average,
    double standardError,
    double p,
    double tau2,
    ChiSquare heterogeneity,
    double i2,
    Ratio fixed,
    Ratio hartungKnapp,
    Answer<Ratio> nextUnit,
    double[] shares) {

  public static Answer<RandomEffects> of(double[] differences, double[] standardErrors) {
    int k = differences.length;
    if (k < 2) {
      return Answer.without(Reason.ONE_STRATUM);
    }
    if (DoubleStream.of(standardErrors).anyMatch(error -> !(error > 0))) {
      return Answer.without(Reason.NO_SPREAD);
    }
    double[] weights = weights(standardErrors, 0);
    double sum = DoubleStream.of(weights).sum();
    double common = average(differences, weights);
    double q = spread(differences, weights, common);
    double squares = DoubleStream.of(weights).map(w -> w * w).sum();
    double tau2 = Math.max(0, (q - (k - 1)) / (sum - squares / sum));
    double[] random = weights(standardErrors, tau2);
    double total = DoubleStream.of(random).sum();
    double average = average(differences, random);
    double error = 1 / Math.sqrt(total);
    double few = Math.sqrt(spread(differences, random, average) / (k - 1) / total);
    return Answer.of(
        new RandomEffects(
            around(average, Tails.NORMAL_95 * error),
            error,
            Tails.normal(average / error),
            tau2,
            ChiSquare.of(q, k - 1),
            q > k - 1 ? (q - (k - 1)) / q : 0,
            around(common, Tails.NORMAL_95 / Math.sqrt(sum)),
            around(average, Tails.t95(k - 1) * few),
            k < 3
                ? Answer.without(Reason.TOO_FEW)
                : Answer.of(around(average, Tails.t95(k - 2) * Math.sqrt(tau2 + error * error))),
            DoubleStream.of(random).map(w -> w / total).toArray()));
  }

  private static Ratio around(double value, double half) {
    return new Ratio(value, value - half, value + half);
  }

  private static double[] weights(double[] errors, double tau2) {
    return DoubleStream.of(errors).map(error -> 1 / (error * error + tau2)).toArray();
  }

  private static double average(double[] differences, double[] weights) {
    double sum = 0;
    double all = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * differences[i];
      all += weights[i];
    }
    return sum / all;
  }

  private static double spread(double[] differences, double[] weights, double centre) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (differences[i] - centre) * (differences[i] - centre);
    }
    return sum;
  }
}
