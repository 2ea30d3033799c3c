package app.cairn.bench;

import app.cairn.evaluation.spreadsheets.WholeReport;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Random;

/**
 * The whole of {@code cairn impact}, files read and written, on invented students; the reference is
 * reading the same bytes line by line.
 */
final class ImpactBench implements Bench.Benchmark {

  private static final int ROWS = Integer.getInteger("rows", 200_000);
  private static final int ROUNDS = Integer.getInteger("rounds", 3);
  private static final int UNITS = 150;

  @Override
  public void run() throws Exception {
    Path folder = Files.createTempDirectory("cairn-bench");
    try {
      invent(folder);
      var ours = new ArrayList<Double>();
      var reading = new ArrayList<Double>();
      for (int round = 0; round < ROUNDS; round++) {
        long began = System.nanoTime();
        WholeReport.write(
            folder.resolve("marks.csv"), folder.resolve("attendance.csv"), folder.resolve("out"));
        ours.add(ROWS / seconds(began));
        began = System.nanoTime();
        long lines = lines(folder.resolve("marks.csv")) + lines(folder.resolve("attendance.csv"));
        reading.add(Math.max(1, lines) / seconds(began));
      }
      Bench.line("impact-" + ROWS, Bench.median(ours), "rows/s", Bench.median(reading));
    } finally {
      try (var paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static double seconds(long began) {
    return (System.nanoTime() - began) / 1e9;
  }

  private static long lines(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines.count();
    }
  }

  private static void invent(Path folder) throws IOException {
    var random = new Random(7);
    try (BufferedWriter marks = Files.newBufferedWriter(folder.resolve("marks.csv"));
        BufferedWriter came = Files.newBufferedWriter(folder.resolve("attendance.csv"))) {
      marks.write("student,unit,subject,year,term,mark,outcome,prior,retained\n");
      came.write("student,unit,year,term,sessions\n");
      for (int i = 0; i < ROWS; i++) {
        int student = i / 4;
        int unit = (student * 7 + i % 4 * 31) % UNITS;
        double prior = 60 + 9 * new Random(student).nextGaussian();
        int sessions = random.nextInt(3) > 0 ? 0 : 1 + (int) (random.nextDouble() * 7);
        double mark = 10 + .8 * prior + .4 * sessions + 7 * random.nextGaussian();
        String row = "s%d,U%d".formatted(student, unit);
        marks.write(
            "%s,Subject %d,%d,T1,%.1f,%s,%.1f,%s%n"
                .formatted(
                    row,
                    unit % 16,
                    2022 + student % 3,
                    mark,
                    mark < 40 ? "failed" : "passed",
                    prior,
                    random.nextInt(12) == 0 ? "no" : "yes"));
        if (sessions > 0) {
          came.write("%s,%d,T1,%d%n".formatted(row, 2022 + student % 3, sessions));
        }
      }
    }
  }
}
