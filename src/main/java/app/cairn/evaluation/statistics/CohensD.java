package app.cairn.evaluation.statistics;

/**
 * A difference of means in standard deviations, the two groups' pooled, with the 95 % interval from
 * the noncentral t.
 *
 * <p>Source: J. Cohen, Statistical Power Analysis (1988); the interval as in G. Cumming and S.
 * Finch, Educational and Psychological Measurement 61 (2001) 532–574.
 */
public record CohensD(double d, double low, double high) {

  public static Answer<CohensD> of(Moments more, Moments fewer) {
    if (more.n() < 2 || fewer.n() < 2) {
      return Answer.without(Reason.TOO_FEW);
    }
    if (more.lacksDeviation() || fewer.lacksDeviation()) {
      return Answer.without(Reason.NO_DEVIATION);
    }
    double df = more.n() + fewer.n() - 2;
    double pooled = Math.sqrt((more.squares() + fewer.squares()) / df);
    if (pooled == 0) {
      return Answer.without(Reason.NO_SPREAD);
    }
    double d = more.above(fewer) / pooled;
    double scale = Math.sqrt((double) more.n() * fewer.n() / (more.n() + fewer.n()));
    double t = d * scale;
    return Answer.of(
        new CohensD(
            d,
            NoncentralT.noncentrality(t, df, 0.975) / scale,
            NoncentralT.noncentrality(t, df, 0.025) / scale));
  }
}
