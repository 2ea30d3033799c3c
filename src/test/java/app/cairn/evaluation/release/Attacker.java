package app.cairn.evaluation.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Knows of every published figure how low and how high it can be and that tables add up, and finds
 * by linear programming how low and how high any figure can really be. Written apart from what it
 * attacks.
 *
 * <p>The truth fits everything that is known, so only steps away from it are sought: from no step
 * at all the simplex method can begin at once.
 */
final class Attacker {

  private static final double NOTHING = 1e-7;

  private final int columns;
  private final List<double[]> rows = new ArrayList<>();

  /** Of one table, totals included. */
  Attacker(Freedom known) {
    int down = known.is().length - 1;
    int across = known.is()[0].length - 1;
    columns = down * across;
    for (int r = 0; r <= down; r++) {
      for (int c = 0; c <= across; c++) {
        var of = new double[columns];
        for (int i = 0; i < down; i++) {
          for (int j = 0; j < across; j++) {
            of[i * across + j] = (r == i || r == down) && (c == j || c == across) ? 1 : 0;
          }
        }
        know(of, known.most()[r][c] - known.is()[r][c]);
        know(negative(of), known.is()[r][c] - known.least()[r][c]);
      }
    }
  }

  private void know(double[] of, double atMost) {
    if (atMost < Freedom.ANY / 2) {
      var row = Arrays.copyOf(of, columns + 1);
      row[columns] = atMost;
      rows.add(row);
    }
  }

  private static double[] negative(double[] of) {
    return Arrays.stream(of).map(one -> -one).toArray();
  }

  /** How far apart a figure's least and greatest are; endless where nothing bounds it. */
  double spread(Freedom of, int row, int column) {
    int down = of.is().length - 1;
    int across = of.is()[0].length - 1;
    var aim = new double[columns];
    for (int i = 0; i < down; i++) {
      for (int j = 0; j < across; j++) {
        aim[i * across + j] =
            (row == i || row == down) && (column == j || column == across) ? 1 : 0;
      }
    }
    return furthest(aim) + furthest(negative(aim));
  }

  /**
   * The simplex method on steps up and steps down, by Bland's rule, which never goes in circles.
   */
  private double furthest(double[] aim) {
    int variables = 2 * columns + rows.size();
    var table = new double[rows.size() + 1][variables + 1];
    var basis = new int[rows.size()];
    for (int r = 0; r < rows.size(); r++) {
      for (int k = 0; k < columns; k++) {
        table[r][k] = rows.get(r)[k];
        table[r][columns + k] = -rows.get(r)[k];
      }
      table[r][2 * columns + r] = 1;
      table[r][variables] = rows.get(r)[columns];
      basis[r] = 2 * columns + r;
    }
    for (int k = 0; k < columns; k++) {
      table[rows.size()][k] = -aim[k];
      table[rows.size()][columns + k] = aim[k];
    }
    while (true) {
      int enters = -1;
      for (int k = 0; k < variables && enters < 0; k++) {
        enters = table[rows.size()][k] < -NOTHING ? k : -1;
      }
      if (enters < 0) {
        return table[rows.size()][variables];
      }
      int leaves = -1;
      for (int r = 0; r < rows.size(); r++) {
        if (table[r][enters] > NOTHING) {
          double ratio = table[r][variables] / table[r][enters];
          double best =
              leaves < 0
                  ? Double.POSITIVE_INFINITY
                  : table[leaves][variables] / table[leaves][enters];
          if (ratio < best - NOTHING || (ratio < best + NOTHING && basis[r] < basis[leaves])) {
            leaves = r;
          }
        }
      }
      if (leaves < 0) {
        return Double.POSITIVE_INFINITY;
      }
      pivot(table, leaves, enters);
      basis[leaves] = enters;
    }
  }

  private static void pivot(double[][] table, int row, int column) {
    double by = table[row][column];
    for (int k = 0; k < table[row].length; k++) {
      table[row][k] /= by;
    }
    for (int r = 0; r < table.length; r++) {
      double times = table[r][column];
      if (r != row && times != 0) {
        for (int k = 0; k < table[r].length; k++) {
          table[r][k] -= times * table[row][k];
        }
      }
    }
  }
}
