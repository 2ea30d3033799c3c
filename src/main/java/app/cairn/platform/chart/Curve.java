package app.cairn.platform.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Figures with their intervals over even steps, such as the same result at every threshold, one
 * line or several side by side. All texts are already worded. Across, places are per cent of the
 * picture's width, so that its text keeps its size on a phone; down, pixels.
 *
 * @param description what a reader who cannot see the picture is told
 */
public record Curve(
    String description, List<Line> lines, List<Step> steps, List<Tick> ticks, double height) {

  private static final double KEY = 20;
  private static final double PLOT = 190;
  private static final double FOOT = 24;
  private static final double MARGIN = 20;
  private static final double WIDEST_GAP = 1.4;

  /**
   * A line to draw.
   *
   * @param label what it shows, said in the picture
   */
  public record Given(String label, Tone tone, List<Point> points) {}

  /**
   * @param step which of the steps, counted from 0
   */
  public record Point(int step, double figure, double low, double high) {}

  public record Line(String label, Tone tone, double keyY, List<Dot> dots) {

    /** From the first dot to the last, each with the one before it. */
    public List<Dot> later() {
      return dots.subList(Math.min(1, dots.size()), dots.size());
    }

    public Dot before(Dot dot) {
      return dots.get(dots.indexOf(dot) - 1);
    }
  }

  public record Dot(double x, double y, double lowY, double highY) {}

  public record Step(String label, double x, Room room) {}

  /**
   * @param none whether it stands for 0
   */
  public record Tick(String label, double y, boolean none) {}

  public static Curve of(
      String description, List<String> steps, List<Given> given, IntervalChart.Figures figures) {
    double top = given.size() * KEY + MARGIN;
    var scale = scale(given, top);
    double place = 100.0 / Math.max(1, steps.size());
    double gap = Math.min(WIDEST_GAP, place / 6);
    var lines = new ArrayList<Line>();
    for (int i = 0; i < given.size(); i++) {
      var one = given.get(i);
      double aside = (i - (given.size() - 1) / 2.0) * 2 * gap;
      lines.add(
          new Line(
              one.label(),
              one.tone(),
              (i + 1) * KEY - 6,
              one.points().stream()
                  .sorted(Comparator.comparingInt(Point::step))
                  .map(point -> dot(point, (point.step() + 0.5) * place + aside, scale))
                  .toList()));
    }
    var rooms = Room.of(steps, 0);
    return new Curve(
        description,
        lines,
        IntStream.range(0, steps.size())
            .mapToObj(i -> new Step(steps.get(i), (i + 0.5) * place, rooms.get(i)))
            .toList(),
        scale.ticks().stream()
            .map(figure -> new Tick(figures.say(figure), scale.at(figure), Math.abs(figure) < 1e-9))
            .toList(),
        top + PLOT + FOOT);
  }

  /** Upwards, with 0 always in sight. */
  private static Scale scale(List<Given> given, double top) {
    double lowest = ends(given, true).min().orElse(0);
    double highest = ends(given, false).max().orElse(1);
    return Scale.around(Math.min(0, lowest), Math.max(0, highest), top + PLOT, top);
  }

  private static DoubleStream ends(List<Given> given, boolean lower) {
    return given.stream()
        .flatMap(one -> one.points().stream())
        .mapToDouble(point -> lower ? point.low() : point.high());
  }

  private static Dot dot(Point point, double x, Scale scale) {
    return new Dot(x, scale.at(point.figure()), scale.at(point.low()), scale.at(point.high()));
  }

  public double bottom() {
    return height - FOOT;
  }
}
