package app.cairn.evaluation.statistics;

import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How many of each group did (passed, were kept) and how many did not. The first group is the
 * reference, the last is compared with it. Pearson's chi-square has no continuity correction;
 * Yates's is a figure of its own.
 */
public record YesNoTable(long[] yes, long[] no) {

  private static final double SMALL = 5;

  public YesNoTable {
    if (yes.length != no.length) {
      throw new IllegalArgumentException("As many yes as no");
    }
  }

  public static YesNoTable of(long referenceYes, long referenceNo, long yes, long no) {
    return new YesNoTable(new long[] {referenceYes, yes}, new long[] {referenceNo, no});
  }

  public int groups() {
    return yes.length;
  }

  public long n(int group) {
    return yes[group] + no[group];
  }

  public long n() {
    return LongStream.of(yes).sum() + LongStream.of(no).sum();
  }

  /** The first group and the last alone. */
  public YesNoTable ends() {
    int last = groups() - 1;
    return of(yes[0], no[0], yes[last], no[last]);
  }

  /** The groups that have anybody; tests are made of these. */
  YesNoTable filled() {
    int[] kept = IntStream.range(0, groups()).filter(i -> n(i) > 0).toArray();
    return new YesNoTable(
        IntStream.of(kept).mapToLong(i -> yes[i]).toArray(),
        IntStream.of(kept).mapToLong(i -> no[i]).toArray());
  }

  private boolean hasNothingToCompare() {
    return filled().groups() < 2 || LongStream.of(yes).sum() == 0 || LongStream.of(no).sum() == 0;
  }

  /** The least number expected in any cell, were there no difference. */
  public double smallestExpected() {
    double least = Math.min(LongStream.of(yes).sum(), LongStream.of(no).sum()) / (double) n();
    return least
        * IntStream.range(0, groups()).mapToLong(this::n).filter(n -> n > 0).min().orElse(0);
  }

  /** Whether an exact test is due: somewhere fewer than five are expected. */
  public boolean isSmall() {
    return smallestExpected() < SMALL;
  }

  public Answer<ChiSquare> pearson() {
    return hasNothingToCompare()
        ? Answer.without(Reason.EMPTY_MARGIN)
        : Answer.of(ChiSquare.of(sum(false), filled().groups() - 1));
  }

  public Answer<ChiSquare> likelihoodRatio() {
    return hasNothingToCompare()
        ? Answer.without(Reason.EMPTY_MARGIN)
        : Answer.of(ChiSquare.of(2 * sum(true), filled().groups() - 1));
  }

  private double sum(boolean logarithmic) {
    double share = LongStream.of(yes).sum() / (double) n();
    double sum = 0;
    for (int i = 0; i < groups(); i++) {
      double wanted = n(i) * share;
      double unwanted = n(i) * (1 - share);
      if (n(i) > 0) {
        sum +=
            logarithmic
                ? log(yes[i], wanted) + log(no[i], unwanted)
                : square(yes[i] - wanted) / wanted + square(no[i] - unwanted) / unwanted;
      }
    }
    return sum;
  }

  private static double log(long seen, double expected) {
    return seen == 0 ? 0 : seen * Math.log(seen / expected);
  }

  private static double square(double x) {
    return x * x;
  }

  /** Of two groups: the chi-square with half a person taken off each distance (F. Yates 1934). */
  public Answer<ChiSquare> yates() {
    return ofTwo(
        () -> {
          double apart = Math.max(0, Math.abs(determinant()) - n() / 2.0);
          return ChiSquare.of(apart * apart * n() / margins(), 1);
        });
  }

  /** Of two groups: (n − 1)/n of Pearson's (N. Mantel and W. Haenszel 1959). */
  public Answer<ChiSquare> mantelHaenszel() {
    return ofTwo(() -> ChiSquare.of(square(determinant()) * (n() - 1) / margins(), 1));
  }

  /** Of two groups: the correlation of coming and succeeding; above 0 where the last did better. */
  public Answer<Double> phi() {
    return ofTwo(() -> determinant() / Math.sqrt(margins()));
  }

  private <T> Answer<T> ofTwo(java.util.function.Supplier<T> figure) {
    if (groups() != 2) {
      return Answer.without(Reason.NOT_TWO_GROUPS);
    }
    return hasNothingToCompare() ? Answer.without(Reason.EMPTY_MARGIN) : Answer.of(figure.get());
  }

  private double determinant() {
    return (double) yes[1] * no[0] - (double) no[1] * yes[0];
  }

  private double margins() {
    return (double) n(0) * n(1) * (yes[0] + yes[1]) * (no[0] + no[1]);
  }

  /** Fisher's exact test of two groups, Freeman and Halton's of more; two-sided. */
  public Answer<Double> exact() {
    return hasNothingToCompare() ? Answer.without(Reason.EMPTY_MARGIN) : ExactTest.of(filled());
  }

  /** The odds of the last group over those of the first, with Woolf's interval. */
  public Answer<Ratio> oddsRatio() {
    int last = groups() - 1;
    if (yes[0] == 0 || no[0] == 0 || yes[last] == 0 || no[last] == 0) {
      return Answer.without(Reason.EMPTY_CELL);
    }
    double log = Math.log(yes[last]) - Math.log(no[last]) - Math.log(yes[0]) + Math.log(no[0]);
    double error = Math.sqrt(1.0 / yes[last] + 1.0 / no[last] + 1.0 / yes[0] + 1.0 / no[0]);
    return Answer.of(Ratio.ofLog(log, error));
  }

  /**
   * The share of the last group less that of the first, with Newcombe's interval (Statistics in
   * Medicine 17 (1998) 873–890, method 10), which holds for small groups and for 0 and 100 %.
   */
  public Answer<Ratio> riskDifference() {
    int last = groups() - 1;
    if (n(0) == 0 || n(last) == 0) {
      return Answer.without(Reason.EMPTY_MARGIN);
    }
    double more = yes[last] / (double) n(last);
    double fewer = yes[0] / (double) n(0);
    var a = wilson(yes[last], n(last));
    var b = wilson(yes[0], n(0));
    double difference = more - fewer;
    return Answer.of(
        new Ratio(
            difference,
            difference - Math.hypot(more - a.low(), b.high() - fewer),
            difference + Math.hypot(a.high() - more, fewer - b.low())));
  }

  /** A share with Wilson's 95 % interval. */
  public static Ratio wilson(long yes, long n) {
    double z2 = Tails.NORMAL_95 * Tails.NORMAL_95;
    double share = yes / (double) n;
    double centre = (share + z2 / (2 * n)) / (1 + z2 / n);
    double half =
        Tails.NORMAL_95 * Math.sqrt(share * (1 - share) / n + z2 / (4.0 * n * n)) / (1 + z2 / n);
    return new Ratio(share, yes == 0 ? 0 : centre - half, yes == n ? 1 : centre + half);
  }
}
