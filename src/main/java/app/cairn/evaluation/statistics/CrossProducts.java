package app.cairn.evaluation.statistics;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The cross-products of centred columns beside a mark, where many of them are levels of categories:
 * each row has a 1 in one level of each category and nothing in the others, so that only these are
 * gone over. Taking the groups' means out is done once for each group instead of for each row.
 */
final class CrossProducts {

  /** With fewer levels rotating whole rows is as fast, and keeps more digits. */
  private static final int FEWEST = 24;

  private static final int NOTHING = -1;

  private final Regressors x;
  private final boolean[] left;
  private final int p;
  private final int[] numbers;
  private final int categories;

  /** The column that is 1, by row and category. */
  private final int[] on;

  private CrossProducts(Regressors x, boolean[] left) {
    this.x = x;
    this.left = left;
    this.p = x.columns();
    this.numbers = IntStream.range(0, p).filter(j -> !x.isLevel(j) && !left[j]).toArray();
    var codes = new IdentityHashMap<int[], Integer>();
    for (int j = 0; j < p; j++) {
      if (x.isLevel(j)) {
        codes.putIfAbsent(x.level(j).codes(), codes.size());
      }
    }
    this.categories = codes.size();
    this.on = new int[x.size() * categories];
    Arrays.fill(on, NOTHING);
    codes.forEach(this::fill);
  }

  static boolean pay(Regressors x) {
    return IntStream.range(0, x.columns()).filter(x::isLevel).count() >= FEWEST;
  }

  private void fill(int[] codes, int category) {
    var columns = new int[Arrays.stream(codes).max().orElse(0) + 1];
    Arrays.fill(columns, NOTHING);
    for (int j = 0; j < p; j++) {
      if (x.isLevel(j) && x.level(j).codes() == codes && !left[j]) {
        int level = x.level(j).level();
        if (level < columns.length) {
          columns[level] = j;
        }
      }
    }
    for (int i = 0; i < x.size(); i++) {
      int code = codes[x.row(i)];
      on[i * categories + category] = code < 0 ? NOTHING : columns[code];
    }
  }

  /**
   * @param y marks by position, of which each group's {@code level} is taken out
   * @param weight by position
   * @param means of each column in each group; {@code scale} what each column is divided by
   * @return with the marks as the last column; only the upper half is filled
   */
  static double[][] of(
      Regressors x,
      boolean[] left,
      double[] y,
      double[] level,
      IntToDoubleFunction weight,
      double[] groupWeight,
      double[] means,
      double[] scale) {
    var self = new CrossProducts(x, left);
    var sums = self.overRows(y, level, weight, means);
    self.takeMeansOut(sums, groupWeight, means);
    for (int j = 0; j < self.p; j++) {
      for (int k = j; k <= self.p; k++) {
        double both = scale[j] * (k == self.p ? 1 : scale[k]);
        sums[j][k] = both == 0 ? 0 : sums[j][k] / both;
      }
    }
    return sums;
  }

  private double[][] overRows(
      double[] y, double[] level, IntToDoubleFunction weight, double[] means) {
    var sums = new double[p + 1][p + 1];
    var figures = new double[numbers.length];
    for (int i = 0; i < x.size(); i++) {
      int group = x.group(i);
      double w = weight.applyAsDouble(i);
      double mark = y[i] - level[group];
      for (int a = 0; a < figures.length; a++) {
        figures[a] = x.at(i, numbers[a]) - means[group * p + numbers[a]];
      }
      for (int a = 0; a < figures.length; a++) {
        int j = numbers[a];
        double of = w * figures[a];
        for (int b = a; b < figures.length; b++) {
          sums[j][numbers[b]] += of * figures[b];
        }
        sums[j][p] += of * mark;
      }
      levels(sums, i, w, mark, figures);
    }
    return sums;
  }

  private void levels(double[][] sums, int i, double w, double mark, double[] figures) {
    for (int c = 0; c < categories; c++) {
      int j = on[i * categories + c];
      if (j == NOTHING) {
        continue;
      }
      sums[j][p] += w * mark;
      for (int a = 0; a < figures.length; a++) {
        int k = numbers[a];
        sums[Math.min(j, k)][Math.max(j, k)] += w * figures[a];
      }
      sums[j][j] += w;
      for (int d = c + 1; d < categories; d++) {
        int k = on[i * categories + d];
        if (k != NOTHING) {
          sums[Math.min(j, k)][Math.max(j, k)] += w;
        }
      }
    }
  }

  /** Numbers were centred row by row; of levels the means are taken out group by group. */
  private void takeMeansOut(double[][] sums, double[] groupWeight, double[] means) {
    var there = new int[p];
    for (int g = 0; g < groupWeight.length; g++) {
      int n = 0;
      for (int j = 0; j < p; j++) {
        if (x.isLevel(j) && !left[j] && means[g * p + j] != 0) {
          there[n++] = j;
        }
      }
      for (int a = 0; a < n; a++) {
        double of = groupWeight[g] * means[g * p + there[a]];
        for (int b = a; b < n; b++) {
          sums[there[a]][there[b]] -= of * means[g * p + there[b]];
        }
      }
    }
  }
}
