package app.cairn.evaluation.report;

import app.cairn.platform.chart.IntervalChart;
import app.cairn.platform.chart.Tone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Differences drawn as dots with their intervals, around none. */
final class Pictures {

  private static final int MOST = 60;

  private final Told told;
  private final List<IntervalChart.Point> points = new ArrayList<>();
  private final List<String> said = new ArrayList<>();

  Pictures(Told told) {
    this.told = told;
  }

  void add(String label, String detail, double value, double low, double high, Tone tone) {
    if (Double.isNaN(value) || points.size() >= MOST) {
      return;
    }
    points.add(
        new IntervalChart.Point(label, detail, value, low, high, told.difference(value), tone));
    said.add(
        told.w()
            .t(
                "impact.report.picture.one",
                "label",
                label,
                "value",
                told.difference(value),
                "interval",
                told.interval(low, high)));
  }

  @Nullable IntervalChart drawn() {
    return points.isEmpty()
        ? null
        : IntervalChart.of(
            told.w().t("impact.report.picture.description", "all", String.join("; ", said)),
            points,
            figure -> Told.tick(told.w(), figure));
  }
}
