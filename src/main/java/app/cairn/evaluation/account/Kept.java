package app.cairn.evaluation.account;

import app.cairn.evaluation.impact.YearCells;
import app.cairn.evaluation.statistics.Ratio;
import app.cairn.evaluation.statistics.YesNoTable;
import java.util.Optional;

/**
 * Who went on to the next year, of students still enrolled at the landmark week: those who had come
 * by then, and those who had not.
 */
record Kept(YesNoTable table, int week) {

  private static final int FEWEST = 5;

  /** Nothing where too few are on either side to tell of them. */
  static Optional<Kept> of(YearCells year) {
    var all = year.wentOn();
    var table = YesNoTable.of(all.never(), all.neverNot(), all.came(), all.cameNot());
    return table.n(0) >= FEWEST && table.n(1) >= FEWEST
        ? Optional.of(new Kept(table, year.week()))
        : Optional.empty();
  }

  long came() {
    return table.n(1);
  }

  Ratio difference() {
    return table.riskDifference().known().orElseThrow();
  }
}
