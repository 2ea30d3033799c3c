package app.cairn.platform.chart;

import app.cairn.platform.ui.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * One dot with its interval per row, such as a mean mark per band. All texts are already worded; a
 * row's stand above its dot, so that none can meet another on a phone. Across, places are per cent
 * of the picture's width; down, pixels.
 *
 * @param description what a reader who cannot see the picture is told
 */
public record IntervalChart(String description, List<Row> rows, List<Tick> ticks, double height) {

  private static final double START = 2;
  private static final double END = 98;
  private static final double ROW = 48;
  private static final double LINE = 17;
  private static final double FOOT = 26;

  /** A row to draw; low and high are NaN where there is no interval. */
  public record Point(
      String label,
      String detail,
      double figure,
      double low,
      double high,
      String shown,
      Tone tone) {}

  /**
   * @param y where its name stands
   * @param shownY where its figure stands: beside the name, or below when there is no room on a
   *     phone
   */
  public record Row(
      String label,
      String detail,
      String shown,
      Tone tone,
      double y,
      double shownY,
      double x,
      boolean interval,
      double low,
      double high) {

    private static final double DOT = 16;

    /** The figure stands at the right beside the name, at the left below it. */
    public boolean beside() {
      return y == shownY;
    }

    public double dotY() {
      return shownY + DOT;
    }
  }

  public record Tick(String label, double x, String anchor) {}

  /** Words a figure of the axis. */
  @FunctionalInterface
  public interface Figures {
    String say(double figure);
  }

  public static IntervalChart of(String description, List<Point> points, Figures figures) {
    double lowest = points.stream().mapToDouble(IntervalChart::lowest).min().orElse(0);
    double highest = points.stream().mapToDouble(IntervalChart::highest).max().orElse(100);
    var scale = Scale.around(lowest, highest, START, END);
    var rows = new ArrayList<Row>();
    double below = points.stream().allMatch(IntervalChart::hasRoom) ? 0 : LINE;
    for (int i = 0; i < points.size(); i++) {
      rows.add(row(points.get(i), scale, 16 + i * (ROW + below), below));
    }
    return new IntervalChart(
        description, rows, ticks(scale, figures), points.size() * (ROW + below) + FOOT);
  }

  private static boolean hasRoom(Point point) {
    return Room.isEnough(point.label() + " " + point.detail() + "  " + point.shown());
  }

  private static Row row(Point point, Scale scale, double y, double below) {
    boolean interval = !Double.isNaN(point.low()) && !Double.isNaN(point.high());
    return new Row(
        point.label(),
        point.detail(),
        point.shown(),
        point.tone(),
        y,
        y + below,
        scale.at(point.figure()),
        interval,
        interval ? scale.at(point.low()) : 0,
        interval ? scale.at(point.high()) : 0);
  }

  private static List<Tick> ticks(Scale scale, Figures figures) {
    var ticks = new ArrayList<Tick>();
    for (double figure : scale.ticks()) {
      double x = scale.at(figure);
      ticks.add(new Tick(figures.say(figure), x, x < 5 ? "start" : x > 95 ? "end" : "middle"));
    }
    return ticks;
  }

  private static double lowest(Point point) {
    return Double.isNaN(point.low()) ? point.figure() : point.low();
  }

  private static double highest(Point point) {
    return Double.isNaN(point.high()) ? point.figure() : point.high();
  }

  public double bottom() {
    return height - FOOT + 4;
  }

  /** The same figures as a table, to stand beside the picture. */
  public Table table(String caption, String labels, String details, String figures) {
    return Table.ofFigures(
        caption,
        List.of(labels, details, figures),
        rows.stream().map(row -> List.of(row.label(), row.detail(), row.shown())).toList());
  }
}
