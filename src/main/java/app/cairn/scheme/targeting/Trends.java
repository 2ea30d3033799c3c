package app.cairn.scheme.targeting;

import app.cairn.platform.chart.Sparkline;
import app.cairn.platform.words.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** The small picture of how many failed or left over the years, and its words. */
public final class Trends {

  private Trends() {}

  public static Sparkline of(List<YearPoint> points, Wording w) {
    return Sparkline.of(
        described(points, w), points.stream().map(YearPoint::failedOrLeft).toList());
  }

  static String described(List<YearPoint> points, Wording w) {
    return w.t(
        "scheme.units.trend-says",
        "years",
        points.stream()
            .map(
                point ->
                    point.failedOrLeft().isPresent()
                        ? point.year() + " " + w.percent(point.failedOrLeft().getAsDouble())
                        : point.year() + " –")
            .collect(Collectors.joining(", ")));
  }
}
