package app.cairn.platform.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A small line of a share over years, from 0 to 1, oldest first; years without a figure leave a gap
 * in time, not in the line.
 *
 * @param points what a polyline takes
 * @param lastX where the latest figure stands
 */
public record Sparkline(
    String description, String points, Course course, double lastX, double lastY) {

  private static final double WIDTH = 86;
  private static final double HEIGHT = 22;
  private static final double NOTICEABLE = 0.02;

  /** Where the figure is going, said by the line's colour and by its description. */
  public enum Course {
    UP,
    DOWN,
    LEVEL
  }

  public static Sparkline of(String description, List<OptionalDouble> shares) {
    double lowest =
        shares.stream()
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .min()
            .orElse(0);
    double highest =
        shares.stream()
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .max()
            .orElse(1);
    double margin = Math.max(0.05, (highest - lowest) / 4);
    var down = new Scale(highest + margin, lowest - margin, 2, HEIGHT - 2);
    var points = new ArrayList<double[]>();
    for (int i = 0; i < shares.size(); i++) {
      if (shares.get(i).isPresent()) {
        double x = shares.size() == 1 ? WIDTH / 2 : 2 + i * (WIDTH - 4) / (shares.size() - 1);
        points.add(new double[] {x, down.at(shares.get(i).getAsDouble())});
      }
    }
    double[] last = points.isEmpty() ? new double[] {WIDTH / 2, HEIGHT / 2} : points.getLast();
    return new Sparkline(description, text(points), course(shares), last[0], last[1]);
  }

  /** What that course means, where higher is better, or lower. */
  public Meaning meaning(boolean higherIsBetter) {
    return switch (course) {
      case LEVEL -> Meaning.SAME;
      case UP -> higherIsBetter ? Meaning.BETTER : Meaning.WORSE;
      case DOWN -> higherIsBetter ? Meaning.WORSE : Meaning.BETTER;
    };
  }

  public static Course course(List<OptionalDouble> shares) {
    var known =
        shares.stream()
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .toArray();
    if (known.length < 2 || Math.abs(known[known.length - 1] - known[0]) < NOTICEABLE) {
      return Course.LEVEL;
    }
    return known[known.length - 1] > known[0] ? Course.UP : Course.DOWN;
  }

  private static String text(List<double[]> points) {
    var text = new StringBuilder();
    for (var point : points) {
      text.append(String.format(Locale.ROOT, "%.1f,%.1f ", point[0], point[1]));
    }
    return text.toString().strip();
  }
}
