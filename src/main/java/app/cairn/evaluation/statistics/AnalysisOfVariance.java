package app.cairn.evaluation.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether several mean marks differ at all: one-way analysis of variance, from each group's n, mean
 * and spread. Every sum of squares is centred; raw squares are never added.
 *
 * @param eta2 the share of the marks' variance that lies between the groups
 */
public record AnalysisOfVariance(
    double between, double within, double f, double df1, double df2, double p, double eta2) {

  /** Of the groups that have anybody. */
  public static Answer<AnalysisOfVariance> of(List<Moments> all) {
    var groups = all.stream().filter(group -> group.n() > 0).toList();
    var together = Moments.together(groups);
    if (groups.size() < 2 || together.n() <= groups.size()) {
      return Answer.without(Reason.TOO_FEW);
    }
    if (groups.stream().anyMatch(Moments::lacksDeviation)) {
      return Answer.without(Reason.NO_DEVIATION);
    }
    double within = groups.stream().mapToDouble(Moments::squares).sum();
    if (within == 0) {
      return Answer.without(Reason.NO_SPREAD);
    }
    double between =
        groups.stream().mapToDouble(g -> g.n() * Math.pow(g.offset() - together.offset(), 2)).sum();
    double df1 = groups.size() - 1;
    double df2 = together.n() - groups.size();
    double f = between / df1 / (within / df2);
    return Answer.of(
        new AnalysisOfVariance(
            between, within, f, df1, df2, Tails.f(f, df1, df2), between / (between + within)));
  }

  /**
   * Two of the groups compared with the spread of all, every pair at once allowed for.
   *
   * @param more index of the group whose mean comes first, and {@code fewer} of the other
   */
  public record Pair(int more, int fewer, Answer<Compared> compared) {}

  /** The difference of two means and p by Tukey–Kramer. */
  public record Compared(double difference, double p) {}

  /**
   * Every pair, later groups less earlier ones. Source: C. Y. Kramer, Biometrics 12 (1956) 307–310.
   */
  public static List<Pair> pairs(List<Moments> groups) {
    var variance = of(groups);
    long filled = groups.stream().filter(group -> group.n() > 0).count();
    var pairs = new ArrayList<Pair>();
    for (int fewer = 0; fewer < groups.size(); fewer++) {
      for (int more = fewer + 1; more < groups.size(); more++) {
        var a = groups.get(more);
        var b = groups.get(fewer);
        pairs.add(
            new Pair(
                more,
                fewer,
                a.n() == 0 || b.n() == 0
                    ? Answer.without(Reason.TOO_FEW)
                    : variance.map(one -> one.compared(a, b, (int) filled))));
      }
    }
    return pairs;
  }

  private Compared compared(Moments more, Moments fewer, int means) {
    double difference = more.above(fewer);
    double error = Math.sqrt(within / df2 / 2 * (1.0 / more.n() + 1.0 / fewer.n()));
    return new Compared(
        difference, StudentizedRange.upperTail(Math.abs(difference) / error, means, df2));
  }
}
