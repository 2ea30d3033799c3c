package app.cairn.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Runs a benchmark by its name. A new one joins the map. */
final class Bench {

  private static final Map<String, Benchmark> BENCHMARKS =
      new TreeMap<>(
          Map.of(
              "checkin",
              new CheckInBench(),
              "impact",
              new ImpactBench(),
              "import",
              new ImportBench(),
              "pages",
              new PagesBench(),
              "start",
              new StartBench(),
              "statistics",
              new StatisticsBench()));

  private Bench() {}

  /** Something to measure. */
  interface Benchmark {
    void run() throws Exception;
  }

  public static void main(String... arguments) throws Exception {
    Benchmark benchmark = arguments.length == 0 ? null : BENCHMARKS.get(arguments[0]);
    if (benchmark == null) {
      System.err.println("bin/bench NAME, where NAME is one of " + BENCHMARKS.keySet());
      System.exit(1);
    } else {
      benchmark.run();
      System.exit(0);
    }
  }

  /** The middle of some measurements: one noisy run decides nothing. */
  static double median(List<Double> measured) {
    double[] sorted = measured.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** One line: {@code name value unit | reference value | ratio}. */
  static void line(String name, double value, String unit, double reference) {
    System.out.printf(
        Locale.ROOT,
        "%s %.2f %s | reference %.2f | %.2f%n",
        name,
        value,
        unit,
        reference,
        value / reference);
  }

  static void say(String what, List<Double> seconds) {
    System.out.printf(
        Locale.ROOT,
        "  %s: %s s%n",
        what,
        Arrays.toString(seconds.stream().mapToDouble(s -> Math.round(s * 100) / 100.0).toArray()));
  }
}
