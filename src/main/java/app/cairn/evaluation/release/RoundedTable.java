package app.cairn.evaluation.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A table of people whose cells and totals are each rounded to the nearest five. Four twos that add
 * up to eight are printed as four noughts that add up to ten, and can be nothing but twos: where
 * rounding is undone like that, one figure more is withheld.
 *
 * @param n how many people there are, totals included
 * @param cells which are withheld
 */
record RoundedTable(long[][] n, boolean[][] cells) {

  /** A printed nought leaves none, one or two; no figure is left less. */
  static final long FREEDOM = 2;

  /** Five is printed for two less and for two more. */
  private static final long EITHER_WAY = 2;

  static RoundedTable of(long[][] interior) {
    var n = Totals.of(interior);
    var table = new RoundedTable(n, new boolean[n.length][n[0].length]);
    for (var open = table.open(); open.isPresent(); open = table.open()) {
      var also = table.also(open.get());
      table.cells[also.row()][also.column()] = true;
    }
    return table;
  }

  private record Place(int row, int column) {}

  /** One whose people could be counted all but exactly. */
  private Optional<Place> open() {
    var freedom = freedom();
    return all().stream().filter(one -> freedom.of(one.row(), one.column()) < FREEDOM).findFirst();
  }

  /** The smallest figure of its lines that sets it free; else the smallest of all. */
  private Place also(Place open) {
    var shown =
        all().stream()
            .filter(one -> !cells[one.row()][one.column()])
            .sorted(
                Comparator.<Place>comparingInt(one -> isTotal(one) ? 1 : 0)
                    .thenComparingLong(one -> n[one.row()][one.column()]))
            .toList();
    return shown.stream()
        .filter(one -> one.row() == open.row() || one.column() == open.column())
        .filter(one -> frees(one, open))
        .findFirst()
        .orElseGet(shown::getFirst);
  }

  private boolean isTotal(Place place) {
    return place.row() == n.length - 1 || place.column() == n[0].length - 1;
  }

  private boolean frees(Place also, Place open) {
    cells[also.row()][also.column()] = true;
    boolean free = freedom().of(open.row(), open.column()) >= FREEDOM;
    cells[also.row()][also.column()] = false;
    return free;
  }

  Freedom freedom() {
    var least = new long[n.length][n[0].length];
    var most = new long[n.length][n[0].length];
    for (var one : all()) {
      int r = one.row();
      int c = one.column();
      long printed = Rounded.people(n[r][c]).longValueExact();
      least[r][c] = cells[r][c] ? 0 : Math.max(0, printed - EITHER_WAY);
      most[r][c] = cells[r][c] ? Freedom.ANY : printed + EITHER_WAY;
    }
    return new Freedom(n, least, most);
  }

  private List<Place> all() {
    var places = new ArrayList<Place>();
    for (int r = 0; r < n.length; r++) {
      for (int c = 0; c < n[r].length; c++) {
        places.add(new Place(r, c));
      }
    }
    return places;
  }
}
