package app.cairn.evaluation.release;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * How far each figure of a table with totals could be from what it is, for a reader who knows of
 * every figure only the least and the most that it can be, and that rows and columns add up. Totals
 * are the last row and the last column.
 *
 * <p>A table that adds up is a flow: from everything into each row, on into each column, and back.
 * A figure can be greater by as much as can flow round through the others (Ford and Fulkerson), so
 * nothing is left out that a system of inequalities would find.
 */
record Freedom(long[][] is, long[][] least, long[][] most) {

  /** Whatever adds up. */
  static final long ANY = Long.MAX_VALUE / 8;

  /** How far apart the least and the greatest are that this figure could be. */
  long of(int row, int column) {
    long more = most[row][column] - is[row][column];
    long less = is[row][column] - least[row][column];
    return round(row, column, true, more) + round(row, column, false, less);
  }

  private long round(int row, int column, boolean more, long atMost) {
    var flow = Arrays.stream(is).map(long[]::clone).toArray(long[][]::new);
    int from = more ? to(row, column) : from(row, column);
    int to = more ? from(row, column) : to(row, column);
    long moved = 0;
    while (moved < atMost) {
      long step = step(flow, new Place(row, column), from, to, atMost - moved);
      if (step == 0) {
        return moved;
      }
      moved += step;
    }
    return moved;
  }

  private record Place(int row, int column) {}

  /** How one node was reached: along a figure, which grows when followed forwards. */
  private record Reached(Place figure, boolean forwards, int before, long room) {}

  /** Moves as much as one shortest way round lets through. */
  private long step(long[][] flow, Place without, int from, int to, long atMost) {
    var reached = new Reached[nodes()];
    reached[from] = new Reached(without, true, -1, atMost);
    var next = new ArrayDeque<Integer>();
    next.add(from);
    while (!next.isEmpty() && reached[to] == null) {
      spread(flow, without, next.remove(), reached, next);
    }
    if (reached[to] == null) {
      return 0;
    }
    long step = reached[to].room();
    for (var one = reached[to]; one.before() >= 0; one = reached[one.before()]) {
      flow[one.figure().row()][one.figure().column()] += one.forwards() ? step : -step;
    }
    return step;
  }

  private void spread(
      long[][] flow, Place without, int node, Reached[] reached, ArrayDeque<Integer> next) {
    for (int r = 0; r < is.length; r++) {
      for (int c = 0; c < is[r].length; c++) {
        if (r == without.row() && c == without.column()) {
          continue;
        }
        boolean forwards = from(r, c) == node;
        if (!forwards && to(r, c) != node) {
          continue;
        }
        int other = forwards ? to(r, c) : from(r, c);
        long room = forwards ? most[r][c] - flow[r][c] : flow[r][c] - least[r][c];
        if (reached[other] == null && room > 0) {
          reached[other] =
              new Reached(new Place(r, c), forwards, node, Math.min(room, reached[node].room()));
          next.add(other);
        }
      }
    }
  }

  private int rows() {
    return is.length - 1;
  }

  private int columns() {
    return is[0].length - 1;
  }

  private int nodes() {
    return rows() + columns() + 2;
  }

  /** Rows come first, then columns, then where all flows in, then where it comes out. */
  private int from(int row, int column) {
    if (column < columns()) {
      return row < rows() ? row : rows() + column;
    }
    return row < rows() ? nodes() - 2 : nodes() - 1;
  }

  private int to(int row, int column) {
    if (column < columns()) {
      return row < rows() ? rows() + column : nodes() - 1;
    }
    return row < rows() ? row : nodes() - 2;
  }
}
