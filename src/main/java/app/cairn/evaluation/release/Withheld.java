package app.cairn.evaluation.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which averages of a table with totals are withheld: those that rest on too few, and as many more
 * as it takes that none of them follows from the others and the totals, and that whatever is
 * withheld in a line rests on enough people together. It is taken that a reader knows how many
 * people every figure rests on. Totals are the last row and the last column.
 *
 * @param n how many people each cell rests on, totals included
 * @param sum what is averaged, added up
 * @param most what one person can add to it
 * @param fewest below which a cell is withheld; one of nobody has nothing to withhold
 */
record Withheld(long[][] n, long[][] sum, long most, int fewest, boolean[][] cells) {

  /** What is withheld could be anything within at least this part of the scale. */
  static final int PARTS = 10;

  static Withheld in(long[][] people, long[][] sums, long most, int fewest) {
    var n = Totals.of(people);
    var cells = new boolean[n.length][n[0].length];
    for (int r = 0; r < n.length; r++) {
      for (int c = 0; c < n[r].length; c++) {
        cells[r][c] = n[r][c] > 0 && n[r][c] < fewest;
      }
    }
    var withheld = new Withheld(n, Totals.of(sums), most, fewest, cells);
    withheld.protect();
    return withheld;
  }

  boolean at(int row, int column) {
    return cells[row][column];
  }

  private void protect() {
    var open = open();
    while (open.isPresent()) {
      var also = also(open.get());
      cells[also.row()][also.column()] = true;
      open = open();
    }
  }

  private record Place(int row, int column) {}

  /** Lines in which more must be withheld: one can be worked out, or too few stand together. */
  private Optional<List<List<Place>>> open() {
    return followed().map(this::linesOf).or(this::tooFewTogether);
  }

  /** The first withheld cell that the shown ones and the totals leave too little freedom. */
  private Optional<Place> followed() {
    var freedom = freedom();
    return all().stream()
        .filter(this::isWithheld)
        .filter(one -> PARTS * freedom.of(one.row(), one.column()) < needed(one))
        .findFirst();
  }

  /** What rests on enough is withheld for others' sake alone: it must only not be known. */
  long needed(int row, int column) {
    return n[row][column] < fewest ? Math.max(1, most * n[row][column]) : 1;
  }

  private long needed(Place place) {
    return needed(place.row(), place.column());
  }

  Freedom freedom() {
    var least = new long[n.length][n[0].length];
    var greatest = new long[n.length][n[0].length];
    for (var one : all()) {
      int r = one.row();
      int c = one.column();
      least[r][c] = cells[r][c] ? Math.min(0, sum[r][c]) : sum[r][c];
      greatest[r][c] = cells[r][c] ? Math.max(most * n[r][c], sum[r][c]) : sum[r][c];
    }
    return new Freedom(sum, least, greatest);
  }

  /** Those in which it is the only one withheld; both where it is so in neither. */
  private List<List<Place>> linesOf(Place place) {
    var both = List.of(row(place.row()), column(place.column()));
    var alone = both.stream().filter(line -> withheldIn(line) == 1).toList();
    return alone.isEmpty() ? both : alone;
  }

  private long withheldIn(List<Place> line) {
    return line.stream().filter(this::isWithheld).count();
  }

  private boolean isWithheld(Place place) {
    return cells[place.row()][place.column()];
  }

  private Optional<List<List<Place>>> tooFewTogether() {
    return lines().stream()
        .filter(line -> !isWithheld(line.getLast()))
        .filter(
            line -> {
              long together = interior(line).filter(this::isWithheld).mapToLong(this::people).sum();
              return together > 0 && together < fewest;
            })
        .findFirst()
        .map(List::of);
  }

  private long people(Place place) {
    return n[place.row()][place.column()];
  }

  private static Stream<Place> interior(List<Place> line) {
    return line.subList(0, line.size() - 1).stream();
  }

  /** The smallest shown cell, best one whose other line has something withheld; else the total. */
  private Place also(List<List<Place>> lines) {
    return smallest(lines.stream().flatMap(Withheld::interior))
        .or(() -> smallest(lines.stream().map(List::getLast)))
        .or(() -> smallest(all().stream()))
        .orElseThrow();
  }

  private Optional<Place> smallest(Stream<Place> of) {
    return of.filter(one -> !isWithheld(one) && people(one) > 0)
        .min(
            Comparator.<Place>comparingInt(
                    one ->
                        withheldIn(row(one.row())) > 0 && withheldIn(column(one.column())) > 0
                            ? 0
                            : 1)
                .thenComparingLong(this::people));
  }

  private List<Place> row(int r) {
    var places = new ArrayList<Place>();
    for (int c = 0; c < n[r].length; c++) {
      places.add(new Place(r, c));
    }
    return places;
  }

  private List<Place> column(int c) {
    var places = new ArrayList<Place>();
    for (int r = 0; r < n.length; r++) {
      places.add(new Place(r, c));
    }
    return places;
  }

  private List<Place> all() {
    var places = new ArrayList<Place>();
    for (int r = 0; r < n.length; r++) {
      places.addAll(row(r));
    }
    return places;
  }

  /** Each row and each column, its total last. */
  private List<List<Place>> lines() {
    var lines = new ArrayList<List<Place>>();
    for (int r = 0; r < n.length; r++) {
      lines.add(row(r));
    }
    for (int c = 0; c < n[0].length; c++) {
      lines.add(column(c));
    }
    return lines;
  }
}
