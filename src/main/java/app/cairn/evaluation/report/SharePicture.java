package app.cairn.evaluation.report;

import app.cairn.evaluation.statistics.Ratio;
import app.cairn.evaluation.statistics.YesNoTable;
import app.cairn.evaluation.study.BandFigures;
import app.cairn.platform.chart.IntervalChart;
import app.cairn.platform.chart.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The share of each band that did, with Wilson's interval. */
record SharePicture(Told told, List<BandFigures> bands, YesNoTable table) {

  /**
   * @param description of the whole picture, around what is said of the bands
   */
  @Nullable IntervalChart drawn(UnaryOperator<String> description) {
    var points = new ArrayList<IntervalChart.Point>();
    var said = new ArrayList<String>();
    for (int i = 0; i < bands.size(); i++) {
      if (table.n(i) > 0) {
        String label = told.came(bands.get(i).label());
        Ratio share = YesNoTable.wilson(table.yes()[i], table.n(i));
        String percent = told.percent(share.value());
        points.add(
            new IntervalChart.Point(
                label,
                told.w().t("results.picture.n", "n", table.n(i)),
                100 * share.value(),
                100 * share.low(),
                100 * share.high(),
                percent,
                Tone.ofStep(i, bands.size())));
        said.add(told.w().t("results.picture.band", "band", label, "mean", percent));
      }
    }
    return points.isEmpty()
        ? null
        : IntervalChart.of(
            description.apply(String.join("; ", said)),
            points,
            figure -> Told.tick(told.w(), figure));
  }
}
