package app.cairn.evaluation.account;

import app.cairn.platform.words.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Totals of earlier years as they were typed or pasted: a line each of year, discipline, students,
 * visits and hours, between tabs, semicolons or commas.
 */
record ReachTyped(@Nullable String lines) {

  static final int LONGEST = 20_000;

  private static final int COLUMNS = 5;
  private static final int LONGEST_NAME = 120;

  /** What was read, or what is wrong with the first line that is. */
  record Read(List<Reached> totals, Optional<String> wrong) {}

  /**
   * @param counted the years that are counted from registers
   * @param kept the years whose totals were counted and are kept for good
   */
  Read read(Set<String> counted, Set<String> kept, Wording w) {
    var totals = new ArrayList<Reached>();
    int number = 0;
    for (String line : text().lines().toList()) {
      number++;
      if (line.isBlank() || (number == 1 && !line.strip().matches("^\\W*\\d.*"))) {
        continue;
      }
      var cells = cells(line);
      var wrong = wrong(cells, counted, kept, w);
      if (wrong.isPresent()) {
        return new Read(
            List.of(),
            Optional.of(w.t("account.reach.wrong.line", "line", number, "why", wrong.get())));
      }
      totals.add(
          new Reached(
              cells.getFirst(),
              cells.get(1),
              whole(cells, 2),
              whole(cells, 3),
              whole(cells, 4),
              true));
    }
    return totals.isEmpty() || text().length() > LONGEST
        ? new Read(List.of(), Optional.of(w.t("account.reach.wrong.nothing", "most", LONGEST)))
        : new Read(totals, Optional.empty());
  }

  private String text() {
    return lines == null ? "" : lines;
  }

  private static List<String> cells(String line) {
    String between = line.contains("\t") ? "\t" : line.contains(";") ? ";" : ",";
    return Arrays.stream(line.split(between, -1)).map(String::strip).toList();
  }

  private static Optional<String> wrong(
      List<String> cells, Set<String> counted, Set<String> kept, Wording w) {
    if (cells.size() != COLUMNS) {
      return Optional.of(w.t("account.reach.wrong.columns", "n", cells.size()));
    }
    if (!cells.getFirst().matches("\\d{4}[^\\s]{0,5}")) {
      return Optional.of(w.t("account.reach.wrong.year", "year", cells.getFirst()));
    }
    if (counted.contains(cells.getFirst())) {
      return Optional.of(w.t("account.reach.wrong.counted", "year", cells.getFirst()));
    }
    if (kept.contains(cells.getFirst())) {
      return Optional.of(w.t("account.reach.wrong.kept", "year", cells.getFirst()));
    }
    if (cells.get(1).length() > LONGEST_NAME) {
      return Optional.of(w.t("account.reach.wrong.discipline", "most", LONGEST_NAME));
    }
    for (int i = 2; i < COLUMNS; i++) {
      if (Typed.whole(cells.get(i)).isEmpty()) {
        return Optional.of(w.t("account.reach.wrong.number", "typed", cells.get(i)));
      }
    }
    return whole(cells, 3) < whole(cells, 2)
        ? Optional.of(w.t("account.reach.wrong.visits"))
        : Optional.empty();
  }

  private static long whole(List<String> cells, int i) {
    return Typed.whole(cells.get(i)).orElseThrow();
  }
}
