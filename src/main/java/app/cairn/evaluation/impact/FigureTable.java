package app.cairn.evaluation.impact;

import app.cairn.evaluation.study.BandFigures;
import app.cairn.platform.ui.Table;
import app.cairn.platform.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Marks and outcomes by band, as far as they may be told. */
record FigureTable(Analysis analysis) {

  private static final int FIGURES = 6;

  Table made() {
    var rows = new ArrayList<List<String>>();
    var bands = analysis.findings().whole().bands();
    for (int i = 0; i < bands.size(); i++) {
      String label = analysis.told().came(bands.get(i).label());
      rows.add(analysis.disclosure().hides(i) ? hidden(label) : row(label, bands.get(i)));
    }
    if (!analysis.isFew()) {
      rows.add(row(w().t("results.everyone"), analysis.everyone()));
    }
    return Table.ofFigures(w().t("results.table.title"), columns(), rows);
  }

  private Wording w() {
    return analysis.w();
  }

  private List<String> columns() {
    return List.of(
        w().t("results.column.came"),
        w().t("results.column.n"),
        w().t("results.column.marked"),
        w().t("results.column.mean"),
        w().t("results.column.sd"),
        w().t("results.column.passed"),
        w().t("results.column.failed"),
        w().t("results.column.withdrawn"));
  }

  private List<String> hidden(String label) {
    return Stream.concat(
            Stream.of(label, w().t("results.hidden")),
            Stream.generate(() -> w().t("results.none")).limit(FIGURES))
        .toList();
  }

  private List<String> row(String label, BandFigures band) {
    return List.of(
        label,
        w().number(band.n()),
        w().number(band.marks().n()),
        analysis.told().mark(band.marks().mean()),
        analysis.told().mark(band.marks().deviation()),
        w().number(band.passed()),
        w().number(band.failed()),
        w().number(band.withdrawn()));
  }

  /** Of those whose outcome is known, withdrawals included; NaN when none is. */
  static double passRate(BandFigures band) {
    return band.ended() == 0 ? Double.NaN : band.passed() / (double) band.ended();
  }
}
