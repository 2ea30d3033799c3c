package app.cairn.evaluation.statistics;

/** A statistic that follows the chi-square distribution when there is no difference. */
public record ChiSquare(double statistic, double df, double p) {

  static ChiSquare of(double statistic, double df) {
    return new ChiSquare(statistic, df, Tails.chiSquare(statistic, df));
  }
}
