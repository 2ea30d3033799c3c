package app.cairn.platform.intake.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Invented records in the columns and codes of the Open University's published ones: the same seven
 * modules and 22 presentations, students who come again, and everything that is odd there too.
 * Counts them by going through the rows, knowing nothing of mappings, periods or SQL.
 */
final class OpenRecords {

  private static final Map<String, List<String>> PRESENTATIONS =
      Map.of(
          "AAA", List.of("2013J", "2014J"),
          "BBB", List.of("2013B", "2013J", "2014B", "2014J"),
          "CCC", List.of("2014B", "2014J"),
          "DDD", List.of("2013B", "2013J", "2014B", "2014J"),
          "EEE", List.of("2013J", "2014B", "2014J"),
          "FFF", List.of("2013B", "2013J", "2014B", "2014J"),
          "GGG", List.of("2013J", "2014B", "2014J"));

  private static final List<String> UNREGISTERED =
      List.of("-40", "-1", "0", "0", "1", "30", "120", "", "same day");

  private final Random random = new Random(20_131_001);
  private final List<Row> rows = new ArrayList<>();

  record Row(
      String module,
      String presentation,
      int student,
      int attemptsBefore,
      String registered,
      String unregistered,
      String result) {}

  /** How it ended for those who count. */
  record Ended(long passed, long failed, long left) {

    long all() {
      return passed + failed + left;
    }

    double failedOrLeft() {
      return (double) (failed + left) / all();
    }
  }

  enum LeaversWho {
    COUNTED,
    AFTER_THE_START,
    NOT_COUNTED
  }

  OpenRecords() {
    int student = 5000;
    for (String module : PRESENTATIONS.keySet().stream().sorted().toList()) {
      int hardness = 3 + random.nextInt(4);
      for (String presentation : PRESENTATIONS.getOrDefault(module, List.of())) {
        for (int n = 12 + random.nextInt(25); n > 0; n--) {
          student++;
          rows.add(row(module, presentation, student, random.nextInt(5) == 0 ? 1 : 0, hardness));
          if (presentation.endsWith("J") && random.nextInt(4) == 0) {
            again(student, hardness);
          }
        }
      }
    }
  }

  /** The same student, in another module or for another time in this one. */
  private void again(int student, int hardness) {
    String module = random.nextBoolean() ? "GGG" : "BBB";
    boolean isThere =
        rows.stream().anyMatch(row -> row.student() == student && row.module().equals(module));
    if (!isThere) {
      rows.add(row(module, "2014J", student, random.nextInt(3), hardness));
    }
  }

  private Row row(String module, String presentation, int student, int before, int hardness) {
    String registered = random.nextInt(20) == 0 ? "" : String.valueOf(-150 + random.nextInt(149));
    String result =
        random.nextInt(10) >= hardness
            ? List.of("Pass", "Pass", "Distinction").get(random.nextInt(3))
            : List.of("Fail", "Withdrawn").get(random.nextInt(2));
    String unregistered = "";
    if (result.equals("Withdrawn") || result.equals("Fail") && random.nextInt(15) == 0) {
      unregistered = UNREGISTERED.get(random.nextInt(UNREGISTERED.size()));
    }
    if (unregistered.equals("same day")) {
      unregistered = registered;
    } else if (!unregistered.isEmpty() && !registered.isEmpty()) {
      registered = String.valueOf(Math.min(number(registered), number(unregistered)));
    }
    return new Row(module, presentation, student, before, registered, unregistered, result);
  }

  private static int number(String text) {
    return Integer.parseInt(text);
  }

  List<Row> rows() {
    return List.copyOf(rows);
  }

  void writeTo(Campus campus) {
    var courses = new StringBuilder("\"code_module\",\"code_presentation\",\"length\"\n");
    PRESENTATIONS.forEach(
        (module, presentations) ->
            presentations.forEach(one -> courses.append(line(module, one, "260"))));
    var registrations =
        new StringBuilder(
            "\"code_module\",\"code_presentation\",\"id_student\",\"date_registration\",\"date_unregistration\"\n");
    var info =
        new StringBuilder(
            "\"code_module\",\"code_presentation\",\"id_student\",\"imd_band\",\"age_band\",\"num_of_prev_attempts\",\"disability\",\"final_result\"\n");
    for (Row row : rows) {
      String student = String.valueOf(row.student());
      String before = String.valueOf(row.attemptsBefore());
      registrations.append(
          line(row.module(), row.presentation(), student, row.registered(), row.unregistered()));
      info.append(
          line(row.module(), row.presentation(), student, "", "0-35", before, "N", row.result()));
    }
    campus
        .file("courses.csv", courses.toString())
        .file("studentRegistration.csv", registrations.toString())
        .file("studentInfo.csv", info.toString());
  }

  private static String line(String... cells) {
    return "\"" + String.join("\",\"", cells) + "\"\n";
  }

  /** For each module. A first attempt is one with none before; day 0 is the first day. */
  Map<String, Ended> count(boolean firstAttempts, LeaversWho leavers) {
    var counted = new LinkedHashMap<String, Ended>();
    for (Row row : rows) {
      if (firstAttempts && row.attemptsBefore() > 0) {
        continue;
      }
      boolean leftAfter = row.unregistered().isEmpty() || number(row.unregistered()) > 0;
      Ended one =
          switch (row.result()) {
            case "Pass", "Distinction" -> new Ended(1, 0, 0);
            case "Fail" -> new Ended(0, 1, 0);
            default ->
                new Ended(
                    0,
                    0,
                    leavers == LeaversWho.COUNTED
                            || leavers == LeaversWho.AFTER_THE_START && leftAfter
                        ? 1
                        : 0);
          };
      counted.merge(row.module(), one, OpenRecords::plus);
    }
    return counted;
  }

  private static Ended plus(Ended one, Ended other) {
    return new Ended(
        one.passed() + other.passed(), one.failed() + other.failed(), one.left() + other.left());
  }
}
