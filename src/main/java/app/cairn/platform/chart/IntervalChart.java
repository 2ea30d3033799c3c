package app.cairn.platform.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * One dot with its interval per row, such as a mean mark per band. All texts are already worded.
 *
 * @param description what a reader who cannot see the picture is told
 */
public record IntervalChart(
    String description, List<Row> rows, List<Tick> ticks, double width, double height) {

  private static final double LEFT = 112;
  private static final double WIDTH = 520;
  private static final double ROW = 54;

  /** A row to draw; low and high are NaN where there is no interval. */
  public record Point(
      String label,
      String detail,
      double figure,
      double low,
      double high,
      String shown,
      Tone tone) {}

  public record Row(
      String label,
      String detail,
      String shown,
      Tone tone,
      double y,
      double x,
      boolean interval,
      double low,
      double high) {}

  public record Tick(String label, double x) {}

  /** Words a figure of the axis. */
  @FunctionalInterface
  public interface Figures {
    String say(double figure);
  }

  public static IntervalChart of(String description, List<Point> points, Figures figures) {
    double lowest = points.stream().mapToDouble(IntervalChart::lowest).min().orElse(0);
    double highest = points.stream().mapToDouble(IntervalChart::highest).max().orElse(100);
    var scale = Scale.around(lowest, highest, LEFT + 16, WIDTH - 22);
    var rows = new ArrayList<Row>();
    for (int i = 0; i < points.size(); i++) {
      rows.add(row(points.get(i), scale, 32 + i * ROW));
    }
    var ticks = scale.ticks().stream().map(t -> new Tick(figures.say(t), scale.at(t))).toList();
    return new IntervalChart(description, rows, ticks, WIDTH, 32 + points.size() * ROW + 8);
  }

  private static Row row(Point point, Scale scale, double y) {
    boolean interval = !Double.isNaN(point.low()) && !Double.isNaN(point.high());
    return new Row(
        point.label(),
        point.detail(),
        point.shown(),
        point.tone(),
        y,
        scale.at(point.figure()),
        interval,
        interval ? scale.at(point.low()) : 0,
        interval ? scale.at(point.high()) : 0);
  }

  private static double lowest(Point point) {
    return Double.isNaN(point.low()) ? point.figure() : point.low();
  }

  private static double highest(Point point) {
    return Double.isNaN(point.high()) ? point.figure() : point.high();
  }

  /** Where labels end. */
  public double left() {
    return LEFT;
  }

  public double bottom() {
    return height - 26;
  }
}
