package app.cairn.evaluation.release;

import app.cairn.evaluation.impact.YearCells;
import app.cairn.evaluation.study.BandFigures;
import app.cairn.platform.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The fixed set of tables of one year: how many students, their mean mark, each by subject and how
 * often they came, and which share of all who were enrolled at the landmark passed. Totals are the
 * last row and the last column.
 */
record Release(List<Cell> cells) {

  private static final long HUNDREDTHS = 100;

  /** Scales of marks that are met; above the last, the next full hundred. */
  private static final List<Long> SCALES = List.of(10L, 20L, 30L, 100L);

  /** Which table a cell stands in. */
  enum Figures {
    STUDENTS,
    MEAN,
    PASSED
  }

  /**
   * @param value null when withheld
   */
  record Cell(
      Figures figures,
      int row,
      int column,
      String rowLabel,
      String columnLabel,
      @Nullable BigDecimal value) {}

  static Release of(YearCells year, Wording w) {
    var cells = new ArrayList<Cell>();
    cells.addAll(table(Figures.STUDENTS, year.subjects(), year.cells(), w));
    cells.addAll(table(Figures.MEAN, year.subjects(), year.cells(), w));
    if (!year.fromLandmark().isEmpty()) {
      cells.addAll(
          table(
              Figures.PASSED,
              List.of(w.t("release.from-week", "week", year.week())),
              List.of(year.fromLandmark()),
              w));
    }
    return new Release(cells);
  }

  private static List<Cell> table(
      Figures figures, List<String> subjects, List<List<BandFigures>> of, Wording w) {
    var all = withTotals(of);
    var withheld = withheld(figures, of);
    var cells = new ArrayList<Cell>();
    for (int r = 0; r < all.size(); r++) {
      // One row is its own total.
      if (of.size() == 1 && r == 1) {
        break;
      }
      for (int c = 0; c < all.get(r).size(); c++) {
        boolean hidden = withheld[r][c];
        cells.add(
            new Cell(
                figures,
                r,
                c,
                r < subjects.size() ? subjects.get(r) : w.t("release.all-subjects"),
                c < of.getFirst().size()
                    ? of.getFirst().get(c).label()
                    : w.t("release.all-students"),
                hidden ? null : value(figures, all.get(r).get(c))));
      }
    }
    return cells;
  }

  private static boolean[][] withheld(Figures figures, List<List<BandFigures>> of) {
    return switch (figures) {
      case STUDENTS -> RoundedTable.of(counts(of, BandFigures::n)).cells();
      case MEAN ->
          Withheld.in(
                  counts(of, band -> band.marks().n()),
                  counts(of, Release::hundredths),
                  HUNDREDTHS * fullMarks(of),
                  Rounded.FEWEST_IN_AN_AVERAGE)
              .cells();
      case PASSED ->
          Withheld.in(
                  counts(of, BandFigures::ended),
                  counts(of, BandFigures::passed),
                  1,
                  Rounded.FEWEST_IN_A_SHARE)
              .cells();
    };
  }

  /** What a reader knows that no mark is above. */
  private static long fullMarks(List<List<BandFigures>> of) {
    double highest =
        of.stream()
            .flatMap(List::stream)
            .filter(band -> band.marks().n() > 0)
            .mapToDouble(band -> band.marks().max())
            .max()
            .orElse(HUNDREDTHS);
    return SCALES.stream()
        .filter(full -> full >= highest)
        .findFirst()
        .orElseGet(() -> HUNDREDTHS * (long) Math.ceil(highest / HUNDREDTHS));
  }

  private static long hundredths(BandFigures band) {
    long n = band.marks().n();
    return n == 0 ? 0 : Math.round(HUNDREDTHS * band.marks().mean() * n);
  }

  private static @Nullable BigDecimal value(Figures figures, BandFigures band) {
    return switch (figures) {
      case STUDENTS -> Rounded.people(band.n());
      case MEAN -> band.marks().n() == 0 ? null : Rounded.average(band.marks().mean());
      case PASSED -> band.ended() == 0 ? null : Rounded.share(band.passed(), band.ended());
    };
  }

  private static long[][] counts(List<List<BandFigures>> of, ToLongFunction<BandFigures> counted) {
    return of.stream().map(row -> row.stream().mapToLong(counted).toArray()).toArray(long[][]::new);
  }

  private static List<List<BandFigures>> withTotals(List<List<BandFigures>> of) {
    var rows = new ArrayList<List<BandFigures>>();
    of.forEach(row -> rows.add(withTotal(row)));
    rows.add(
        withTotal(
            IntStream.range(0, of.getFirst().size())
                .mapToObj(
                    c ->
                        BandFigures.together(
                            of.getFirst().get(c).label(),
                            of.stream().map(row -> row.get(c)).toList()))
                .toList()));
    return rows;
  }

  private static List<BandFigures> withTotal(List<BandFigures> row) {
    var all = new ArrayList<>(row);
    all.add(BandFigures.together("", row));
    return all;
  }
}
