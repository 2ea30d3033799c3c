package app.cairn.evaluation.account;

import app.cairn.evaluation.impact.YearCells;
import app.cairn.evaluation.statistics.Ratio;
import app.cairn.evaluation.statistics.YesNoTable;
import app.cairn.evaluation.study.BandFigures;
import java.util.List;
import java.util.Optional;

/**
 * Who went on to the next year, of those still enrolled at the landmark week: those who had come by
 * then, and those who had not.
 */
record Kept(YesNoTable table, int week) {

  private static final int FEWEST = 5;

  /** Nothing where too few are on either side to tell of them. */
  static Optional<Kept> of(YearCells year) {
    if (year.fromLandmark().size() < 2) {
      return Optional.empty();
    }
    var never = year.fromLandmark().getFirst();
    var came = BandFigures.together("", year.fromLandmark().subList(1, year.fromLandmark().size()));
    boolean tellable =
        List.of(never, came).stream().allMatch(one -> one.retained() + one.notRetained() >= FEWEST);
    return tellable
        ? Optional.of(
            new Kept(
                YesNoTable.of(
                    never.retained(), never.notRetained(), came.retained(), came.notRetained()),
                year.week()))
        : Optional.empty();
  }

  long came() {
    return table.n(1);
  }

  double share(int group) {
    return table.yes()[group] / (double) table.n(group);
  }

  Ratio difference() {
    return table.riskDifference().known().orElseThrow();
  }
}
