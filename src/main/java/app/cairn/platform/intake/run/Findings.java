package app.cairn.platform.intake.run;

import app.cairn.platform.intake.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is wrong: all of it counted, the first few thousand kept to be read. */
final class Findings {

  static final int KEPT = 5_000;

  private final List<Finding> kept = new ArrayList<>();
  private final Map<String, Long> badRows = new HashMap<>();

  void add(Finding finding) {
    if (kept.size() < KEPT) {
      kept.add(finding);
    }
  }

  boolean isFull() {
    return kept.size() >= KEPT;
  }

  void countBadRows(String recordType, long rows) {
    badRows.merge(recordType, rows, Long::sum);
  }

  long badRows(String recordType) {
    return badRows.getOrDefault(recordType, 0L);
  }

  long badRows() {
    return badRows.values().stream().mapToLong(Long::longValue).sum();
  }

  List<Finding> kept() {
    return List.copyOf(kept);
  }
}
