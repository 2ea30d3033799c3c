package app.cairn.evaluation.impact;

import app.cairn.evaluation.study.BandFigures;
import app.cairn.platform.ui.Table;
import app.cairn.platform.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Marks, and outcomes, by band, as far as they may be told. */
record FigureTable(Analysis analysis) {

  Table marks() {
    return table(
        w().t("results.table.title"),
        List.of(
            w().t("results.column.came"),
            w().t("results.column.n"),
            w().t("results.column.marked"),
            w().t("results.column.mean"),
            w().t("results.column.sd")),
        (label, band) ->
            List.of(
                label,
                w().number(band.n()),
                w().number(band.marks().n()),
                analysis.told().mark(band.marks().mean()),
                analysis.told().mark(band.marks().deviation())));
  }

  /** Of the whole term. */
  Table outcomes() {
    return table(
            w().t("results.outcomes.title"),
            List.of(
                w().t("results.column.came"),
                w().t("results.column.n"),
                w().t("results.column.passed"),
                w().t("results.column.failed"),
                w().t("results.column.withdrawn")),
            (label, band) ->
                List.of(
                    label,
                    w().number(band.n()),
                    w().number(band.passed()),
                    w().number(band.failed()),
                    w().number(band.withdrawn())))
        .captioned();
  }

  private Table table(
      String title, List<String> columns, BiFunction<String, BandFigures, List<String>> row) {
    var rows = new ArrayList<List<String>>();
    var bands = analysis.findings().whole().bands();
    for (int i = 0; i < bands.size(); i++) {
      String label = analysis.told().came(bands.get(i).label());
      rows.add(
          analysis.disclosure().hides(i)
              ? hidden(label, columns.size() - 2)
              : row.apply(label, bands.get(i)));
    }
    if (!analysis.isFew()) {
      rows.add(row.apply(w().t("results.everyone"), analysis.everyone()));
    }
    return Table.ofFigures(title, columns, rows);
  }

  private Wording w() {
    return analysis.w();
  }

  private List<String> hidden(String label, int figures) {
    return Stream.concat(
            Stream.of(label, w().t("results.hidden")),
            Stream.generate(() -> w().t("results.none")).limit(figures))
        .toList();
  }

  /** Of those whose outcome is known, withdrawals included; NaN when none is. */
  static double passRate(BandFigures band) {
    return band.ended() == 0 ? Double.NaN : band.passed() / (double) band.ended();
  }
}
