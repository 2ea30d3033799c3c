package app.cairn.platform.chart;

import java.util.ArrayList;
import java.util.List;

/** A straight axis from one figure to another over a stretch of the picture, with round ticks. */
public record Scale(double from, double to, double start, double end) {

  private static final double[] STEPS = {1, 2, 5, 10};

  /** An axis that holds the lowest and the highest figure and ends on round numbers. */
  public static Scale around(double lowest, double highest, double start, double end) {
    double step = step(lowest, highest);
    double from = Math.floor(lowest / step) * step;
    double to = Math.ceil(highest / step) * step;
    return new Scale(from, to > from ? to : from + step, start, end);
  }

  public double at(double figure) {
    return start + (figure - from) / (to - from) * (end - start);
  }

  /** From one end to the other in even steps, seven at most. */
  public List<Double> ticks() {
    double step = evenStep();
    var ticks = new ArrayList<Double>();
    for (int i = 0; from + i * step <= to + step / 1000; i++) {
      ticks.add(from + i * step);
    }
    return ticks;
  }

  private double evenStep() {
    double power = Math.pow(10, Math.floor(Math.log10((to - from) / 4)) - 1);
    for (int round = 0; round < 3; round++, power *= 10) {
      for (double step : STEPS) {
        double times = (to - from) / (step * power);
        if (times < 6.001 && Math.abs(times - Math.rint(times)) < 1e-6) {
          return step * power;
        }
      }
    }
    return step(from, to);
  }

  private static double step(double lowest, double highest) {
    double rough = Math.max(highest - lowest, 1e-9) / 4;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    for (double step : STEPS) {
      if (step * power >= rough) {
        return step * power;
      }
    }
    return 10 * power;
  }
}
