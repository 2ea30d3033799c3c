package app.cairn.evaluation.impact;

import app.cairn.evaluation.statistics.Moments;
import app.cairn.evaluation.study.BandFigures;
import app.cairn.platform.ui.Table;
import app.cairn.platform.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Marks, and outcomes, by band, as far as they may be told. */
record FigureTable(Analysis analysis) {

  /** The lowest and the highest mark are two students': for those who may read single marks. */
  Table marks() {
    boolean single = analysis.evidence().singleMarks();
    var columns =
        Stream.of(
            w().t("results.column.came"),
            w().t("results.column.n"),
            w().t("results.column.marked"),
            w().t("results.column.mean"),
            w().t("results.column.sd"));
    var ends = Stream.of(w().t("impact.report.column.least"), w().t("impact.report.column.most"));
    return table(
        w().t("results.table.title"),
        Stream.concat(columns, single ? ends : Stream.of()).toList(),
        (label, band) ->
            Stream.concat(
                    Stream.of(label, w().number(band.n()), w().number(band.marks().n())),
                    marks(band.marks(), single).map(analysis.told()::mark))
                .toList());
  }

  private static Stream<Double> marks(Moments marks, boolean single) {
    return single
        ? Stream.of(marks.mean(), marks.deviation(), marks.min(), marks.max())
        : Stream.of(marks.mean(), marks.deviation());
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
