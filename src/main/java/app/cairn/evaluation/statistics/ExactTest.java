package app.cairn.evaluation.statistics;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.hipparchus.special.Gamma;

/**
 * The exact test of groups by yes and no, all margins fixed: the probability of every table that is
 * no more probable than the one seen. For two groups this is Fisher's test, for more Freeman and
 * Halton's (Biometrika 38 (1951) 141–149). Tables are built group by group; those that share their
 * probability and what is left to give out go on as one, and whole branches are counted or dropped
 * where none, or all, of them can be more probable (C. R. Mehta and N. R. Patel, Journal of the
 * American Statistical Association 78 (1983) 427–434).
 */
final class ExactTest {

  /** Equal up to rounding counts as no more probable. */
  private static final double TOLERANCE = 1e-7;

  private static final int MOST_WANTED = 20_000;
  private static final int MOST_BRANCHES = 2_000_000;
  private static final long MOST_STEPS = 40_000_000;

  private final long[] sizes;
  private final int wanted;
  private final double seen;
  private final double[][] all;
  private final double[][] most;
  private final double[][] least;
  private long steps;

  private ExactTest(YesNoTable table) {
    boolean yesIsRarer = LongStream.of(table.yes()).sum() <= LongStream.of(table.no()).sum();
    long[] given = yesIsRarer ? table.yes() : table.no();
    int groups = table.groups();
    sizes = new long[groups];
    wanted = Math.toIntExact(LongStream.of(given).sum());
    double probability = 0;
    for (int i = 0; i < groups; i++) {
      sizes[i] = table.n(i);
      probability += logChoose(sizes[i], given[i]);
    }
    seen = probability + Math.log1p(TOLERANCE);
    all = new double[groups + 1][wanted + 1];
    most = new double[groups + 1][wanted + 1];
    least = new double[groups + 1][wanted + 1];
  }

  static Answer<Double> of(YesNoTable table) {
    if (table.groups() == 2) {
      return Answer.of(fisher(table));
    }
    long rarer = Math.min(LongStream.of(table.yes()).sum(), LongStream.of(table.no()).sum());
    if (rarer > MOST_WANTED) {
      return Answer.without(Reason.TOO_MANY_TABLES);
    }
    var test = new ExactTest(table);
    if (!test.lookAhead()) {
      return Answer.without(Reason.TOO_MANY_TABLES);
    }
    double p = test.walk();
    return Double.isNaN(p) ? Answer.without(Reason.TOO_MANY_TABLES) : Answer.of(Math.min(1, p));
  }

  /** Of two groups there are no more tables than the rarer outcome has people. */
  private static double fisher(YesNoTable table) {
    long wanted = table.yes()[0] + table.yes()[1];
    double whole = logChoose(table.n(), wanted);
    double seen =
        logChoose(table.n(0), table.yes()[0])
            + logChoose(table.n(1), table.yes()[1])
            + Math.log1p(TOLERANCE);
    double p = 0;
    for (long k = Math.max(0, wanted - table.n(1)); k <= Math.min(wanted, table.n(0)); k++) {
      double way = logChoose(table.n(0), k) + logChoose(table.n(1), wanted - k);
      if (way <= seen) {
        p += Math.exp(way - whole);
      }
    }
    return Math.min(1, p);
  }

  /** For each group and what is left: all that can follow, its most and its least probable. */
  private boolean lookAhead() {
    long behind = 0;
    int groups = sizes.length;
    java.util.Arrays.fill(most[groups], Double.NEGATIVE_INFINITY);
    java.util.Arrays.fill(least[groups], Double.POSITIVE_INFINITY);
    most[groups][0] = 0;
    least[groups][0] = 0;
    for (int group = groups - 1; group >= 0; group--) {
      behind += sizes[group];
      for (int left = 0; left <= wanted; left++) {
        all[group][left] = logChoose(behind, left);
        most[group][left] = Double.NEGATIVE_INFINITY;
        least[group][left] = Double.POSITIVE_INFINITY;
      }
      double[] choices = choices(group);
      for (int left = 0; left <= Math.min(wanted, behind); left++) {
        for (int here = 0; here <= Math.min(left, sizes[group]); here++) {
          if (++steps > MOST_STEPS) {
            return false;
          }
          most[group][left] =
              Math.max(most[group][left], choices[here] + most[group + 1][left - here]);
          least[group][left] =
              Math.min(least[group][left], choices[here] + least[group + 1][left - here]);
        }
      }
    }
    return true;
  }

  private double[] choices(int group) {
    var choices = new double[(int) Math.min(wanted, sizes[group]) + 1];
    for (int here = 0; here < choices.length; here++) {
      choices[here] = logChoose(sizes[group], here);
    }
    return choices;
  }

  /** A point of the walk: what is left to give out, and how probable the way here was. */
  private record Branch(int left, long probability) {}

  private static final double GRAIN = 1e-11;

  private double walk() {
    double whole = all[0][wanted];
    double sum = 0;
    Map<Branch, double[]> branches = new HashMap<>();
    branches.put(new Branch(wanted, 0), new double[] {0, 1});
    for (int group = 0; group < sizes.length; group++) {
      double[] choices = choices(group);
      Map<Branch, double[]> next = new HashMap<>();
      for (var entry : branches.entrySet()) {
        int left = entry.getKey().left();
        double way = entry.getValue()[0];
        double ways = entry.getValue()[1];
        for (int here = 0; here < choices.length && here <= left; here++) {
          double further = way + choices[here];
          double best = further + most[group + 1][left - here];
          if (best == Double.NEGATIVE_INFINITY) {
            continue;
          }
          if (best <= seen) {
            sum += ways * Math.exp(further + all(group + 1, left - here) - whole);
          } else if (further + least[group + 1][left - here] <= seen) {
            var branch = new Branch(left - here, Math.round(further / GRAIN));
            next.computeIfAbsent(branch, _ -> new double[] {further, 0})[1] += ways;
          }
          if (++steps > 3 * MOST_STEPS || next.size() > MOST_BRANCHES) {
            return Double.NaN;
          }
        }
      }
      branches = next;
    }
    return sum;
  }

  private double all(int group, int left) {
    return group == sizes.length ? 0 : all[group][left];
  }

  private static double logChoose(long n, long k) {
    if (k < 0 || k > n) {
      return Double.NEGATIVE_INFINITY;
    }
    return k == 0 || k == n
        ? 0
        : Gamma.logGamma(n + 1.0) - Gamma.logGamma(k + 1.0) - Gamma.logGamma(n - k + 1.0);
  }
}
