package app.cairn.evaluation.statistics;

/**
 * Two mean marks compared, each with its own spread: the difference with its 95 % interval, t, the
 * Welch–Satterthwaite degrees of freedom and the two-sided p. Nothing is pooled.
 *
 * <p>Source: B. L. Welch, Biometrika 34 (1947) 28–35.
 *
 * @param difference the first mean less the second
 */
public record Welch(
    double difference,
    double standardError,
    double low,
    double high,
    double t,
    double df,
    double p) {

  public static Answer<Welch> of(Moments more, Moments fewer) {
    if (more.n() < 2 || fewer.n() < 2) {
      return Answer.without(Reason.TOO_FEW);
    }
    if (more.lacksDeviation() || fewer.lacksDeviation()) {
      return Answer.without(Reason.NO_DEVIATION);
    }
    double a = more.variance() / more.n();
    double b = fewer.variance() / fewer.n();
    if (a + b == 0) {
      return Answer.without(Reason.NO_SPREAD);
    }
    double df = (a + b) * (a + b) / (a * a / (more.n() - 1) + b * b / (fewer.n() - 1));
    double difference = more.above(fewer);
    double error = Math.sqrt(a + b);
    double half = Tails.t95(df) * error;
    double t = difference / error;
    return Answer.of(
        new Welch(difference, error, difference - half, difference + half, t, df, Tails.t(t, df)));
  }

  /** Whether the interval leaves 0 out. */
  public boolean isClear() {
    return low > 0 || high < 0;
  }
}
