package app.cairn.evaluation.spreadsheets;

import app.cairn.platform.intake.Finding;
import app.cairn.platform.intake.Reason;
import java.util.ArrayList;
import java.util.List;

/** Rows that were left out, each by line, column and why; many are counted, the first are named. */
final class BadRows {

  private static final int NAMED = 1000;

  private final List<Finding> named = new ArrayList<>();
  private long count;

  void add(String file, long line, String column, Reason reason) {
    count++;
    if (named.size() < NAMED) {
      named.add(new Finding("", file, line, column, reason));
    }
  }

  long count() {
    return count;
  }

  List<Finding> named() {
    return List.copyOf(named);
  }
}
