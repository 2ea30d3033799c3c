package app.cairn.evaluation.statistics;

/** A ratio, such as one of odds, or a difference of shares, with its 95 % interval. */
public record Ratio(double value, double low, double high) {

  /** From a logarithm and its standard error. */
  static Ratio ofLog(double log, double standardError) {
    double half = Tails.NORMAL_95 * standardError;
    return new Ratio(Math.exp(log), Math.exp(log - half), Math.exp(log + half));
  }
}
