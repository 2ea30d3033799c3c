package app.cairn.evaluation.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The same files through R's own functions, where R is installed. What is exact agrees to 1e-9;
 * where R works in steps of its own (noncentral t, Tukey's range, Fisher's networks, fitted odds)
 * {@code impact.R} says how close.
 */
@Tag("peers")
class AgainstRTest {

  private static final int MINUTES = 3;

  @TempDir Path folder;

  enum Invented {
    ONE_DELIVERY(400, 1, false, 0, 11),
    MANY_DELIVERIES_OF_RETURNING_STUDENTS(900, 9, true, 0, 12),
    FEW(90, 3, false, 0, 13),
    /** R takes such marks as they are, and so loses three digits. */
    MARKS_FAR_FROM_NOTHING(500, 3, true, 100_000, 14),
    LARGE(12_000, 24, true, 0, 15);

    private final int students;
    private final int units;
    private final boolean returning;
    private final double origin;
    private final long seed;

    Invented(int students, int units, boolean returning, double origin, long seed) {
      this.students = students;
      this.units = units;
      this.returning = returning;
      this.origin = origin;
      this.seed = seed;
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyFigureIsThatOfR(Invented invented) throws Exception {
    assumeTrue(isInstalled(), "R is not installed, so there is nothing to compare with");
    write(invented);
    JsonNode ours = ours();
    List<String> theirs = theirs();
    assertThat(theirs).hasSizeGreaterThan(150);
    var apart = new ArrayList<String>();
    for (String line : theirs) {
      String[] figure = line.split("\t");
      double r = Double.parseDouble(figure[1]);
      double within =
          Double.parseDouble(figure[2]) * (invented == Invented.MARKS_FAR_FROM_NOTHING ? 1_000 : 1);
      double scale = figure[3].equals("TRUE") ? 1 : Math.abs(r);
      double cairn = ours.at(figure[0]).asDouble(Double.NaN);
      if (!(Math.abs(cairn - r) <= within * scale)) {
        apart.add(figure[0] + ": " + cairn + ", R: " + r + " within " + within);
      }
    }
    assertThat(apart).as(invented + ", of " + theirs.size() + " figures").isEmpty();
  }

  private static boolean isInstalled() {
    try {
      return new ProcessBuilder("Rscript", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Keener students come more, weaker ones as well; some lack earlier marks, some withdraw. */
  private void write(Invented invented) throws IOException {
    var random = new Random(invented.seed);
    var marks = new ArrayList<String>();
    var attendance = new ArrayList<String>();
    marks.add("student,unit,subject,mark,outcome,prior,retained,programme");
    attendance.add("student,unit,sessions");
    for (int s = 0; s < invented.students; s++) {
      double ability = random.nextGaussian();
      double keenness = random.nextGaussian();
      String prior =
          random.nextInt(12) == 0 ? "" : decimal(55 + 9 * ability + 4 * random.nextGaussian());
      int programme = random.nextInt(3);
      int first = s % invented.units;
      int many = invented.returning ? 1 + random.nextInt(Math.min(3, invented.units)) : 1;
      for (int k = 0; k < many; k++) {
        int unit = (first + k) % invented.units;
        int sessions =
            Math.max(
                0, (int) Math.round(1.4 + 1.6 * keenness - 0.5 * ability + random.nextGaussian()));
        double mark =
            invented.origin
                + 54
                + 8 * ability
                + 2 * keenness
                + 0.5 * sessions
                + unit % 5
                + 6 * random.nextGaussian();
        boolean withdrew = random.nextInt(100) < 9 - Math.min(6, sessions);
        String outcome =
            withdrew
                ? "withdrawn"
                : random.nextInt(60) == 0 ? "" : mark - invented.origin < 47 ? "failed" : "passed";
        String retained =
            random.nextInt(30) == 0
                ? ""
                : random.nextInt(10) < 7 + Math.min(2, sessions) ? "yes" : "no";
        marks.add(
            String.join(
                ",",
                "s" + s,
                "u" + unit,
                "ABC".substring(unit % 3, unit % 3 + 1),
                withdrew ? "" : decimal(mark),
                outcome,
                prior,
                retained,
                "PQR".substring(programme, programme + 1)));
        if (sessions > 0) {
          attendance.add("s" + s + ",u" + unit + "," + sessions);
        }
      }
    }
    Files.write(folder.resolve("marks.csv"), marks);
    Files.write(folder.resolve("attendance.csv"), attendance);
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private JsonNode ours() throws IOException {
    var command = new ImpactCommand();
    new CommandLine(command)
        .parseArgs(
            "--marks=" + folder.resolve("marks.csv"),
            "--attendance=" + folder.resolve("attendance.csv"),
            "--adjust=prior,programme",
            "--by=subject",
            "--out=" + folder.resolve("out"));
    assertThat(command.run()).isZero();
    return new JsonMapper().readTree(Files.readString(folder.resolve("out/impact.json")));
  }

  private List<String> theirs() throws IOException, InterruptedException {
    Path said = folder.resolve("r.txt");
    var process =
        new ProcessBuilder(
                "Rscript", "--vanilla", "src/test/resources/peers/impact.R", folder.toString())
            .redirectOutput(said.toFile())
            .redirectError(folder.resolve("r.err").toFile())
            .start();
    assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("r.err"))).isZero();
    return Files.readAllLines(said);
  }
}
