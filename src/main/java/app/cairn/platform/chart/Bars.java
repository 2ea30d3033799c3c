package app.cairn.platform.chart;

import java.util.ArrayList;
import java.util.List;

/** Upright bars, such as how many came week by week. All texts are already worded. */
public record Bars(String description, List<Bar> bars, double width, double height) {

  private static final double WIDTH = 520;
  private static final double HEIGHT = 150;
  private static final double FLOOR = HEIGHT - 22;
  private static final double CEILING = 20;

  /** A bar to draw; the present one is drawn in the accent. */
  public record Given(String label, double figure, String shown, boolean present) {}

  public record Bar(
      String label,
      String shown,
      double x,
      double y,
      double width,
      double height,
      boolean present) {

    public double middle() {
      return x + width / 2;
    }
  }

  public static Bars of(String description, List<Given> given) {
    double highest = Math.max(1e-9, given.stream().mapToDouble(Given::figure).max().orElse(1));
    double place = WIDTH / Math.max(1, given.size());
    var bars = new ArrayList<Bar>();
    for (int i = 0; i < given.size(); i++) {
      var one = given.get(i);
      double tall = one.figure() / highest * (FLOOR - CEILING);
      double thick = Math.min(48, place * 0.78);
      double x = i * place + (place - thick) / 2;
      bars.add(new Bar(one.label(), one.shown(), x, FLOOR - tall, thick, tall, one.present()));
    }
    return new Bars(description, bars, WIDTH, HEIGHT);
  }

  public double floor() {
    return FLOOR;
  }
}
