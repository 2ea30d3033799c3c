package app.cairn.evaluation.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * What is known of the marks of one group: how many, their mean, their spread. Marks are kept as
 * distances from an origin near them, so that large ones lose no digits.
 *
 * @param origin what every offset is counted from; 0 for ordinary marks
 * @param offset the mean's distance from the origin; NaN for nobody
 * @param squares the sum of squared distances from the mean; NaN where a summary gives no SD
 * @param min the least mark, NaN where not given
 */
public record Moments(
    long n, double origin, double offset, double squares, double min, double max) {

  /** Of marks given as distances from the origin; those that are NaN are left out. */
  public static Moments of(double origin, double... distances) {
    long n = 0;
    double sum = 0;
    double min = Double.NaN;
    double max = Double.NaN;
    for (double one : distances) {
      if (!Double.isNaN(one)) {
        n++;
        sum += one;
        min = Double.isNaN(min) ? one : Math.min(min, one);
        max = Double.isNaN(max) ? one : Math.max(max, one);
      }
    }
    if (n == 0) {
      return nobody(origin);
    }
    double first = sum / n;
    double rest = 0;
    double squares = 0;
    for (double one : distances) {
      if (!Double.isNaN(one)) {
        double far = one - first;
        rest += far;
        squares += far * far;
      }
    }
    // What the first mean missed by rounding is added, and taken out of the squares.
    double offset = first + rest / n;
    return new Moments(
        n, origin, offset, squares - rest * rest / n, written(origin + min), written(origin + max));
  }

  /** A mark as it was written: adding the origin leaves a crumb in the sixteenth digit. */
  private static double written(double mark) {
    return new BigDecimal(mark).round(new MathContext(15)).doubleValue();
  }

  /** Of a published line: the standard deviation NaN where it is not printed. */
  public static Moments printed(long n, double mean, double deviation) {
    double squares = n == 1 ? 0 : deviation * deviation * (n - 1);
    return new Moments(n, 0, mean, squares, Double.NaN, Double.NaN);
  }

  public static Moments nobody(double origin) {
    return new Moments(0, origin, Double.NaN, 0, Double.NaN, Double.NaN);
  }

  /** Groups taken together as one. They share their origin. */
  public static Moments together(List<Moments> groups) {
    var some = groups.stream().filter(group -> group.n > 0).toList();
    if (some.isEmpty()) {
      return nobody(groups.isEmpty() ? 0 : groups.getFirst().origin);
    }
    long n = some.stream().mapToLong(Moments::n).sum();
    double first = some.getFirst().offset;
    double offset = first + some.stream().mapToDouble(g -> g.n * (g.offset - first)).sum() / n;
    double squares =
        some.stream()
            .mapToDouble(g -> g.squares + g.n * (g.offset - offset) * (g.offset - offset))
            .sum();
    double min = some.stream().mapToDouble(Moments::min).min().orElse(Double.NaN);
    double max = some.stream().mapToDouble(Moments::max).max().orElse(Double.NaN);
    return new Moments(n, some.getFirst().origin, offset, squares, min, max);
  }

  public double mean() {
    return origin + offset;
  }

  /** The sample's, n − 1; NaN for fewer than two. */
  public double variance() {
    return n < 2 ? Double.NaN : squares / (n - 1);
  }

  public double deviation() {
    return Math.sqrt(variance());
  }

  public double standardError() {
    return Math.sqrt(variance() / n);
  }

  /** Half the 95 % interval of the mean, NaN for fewer than two. */
  public double margin() {
    return n < 2 ? Double.NaN : Tails.t95(n - 1) * standardError();
  }

  /** By how much this mean is above the other. */
  public double above(Moments other) {
    return origin - other.origin + (offset - other.offset);
  }

  boolean lacksDeviation() {
    return n > 1 && Double.isNaN(squares);
  }
}
