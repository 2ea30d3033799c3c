package app.cairn.evaluation.impact;

/**
 * A band of attendance: from so many sessions to so many, both included; the last has no upper end.
 */
record Band(int from, int to) {

  static final int NO_END = Integer.MAX_VALUE;

  boolean holds(int sessions) {
    return sessions >= from && sessions <= to;
  }

  boolean open() {
    return to == NO_END;
  }

  /** As people write it: 0, 1–3, 4+. */
  String text() {
    if (open()) {
      return from + "+";
    }
    return from == to ? Integer.toString(from) : from + "–" + to;
  }

  /** As it is typed in an address or a rule: 0, 1-3, 4+. */
  String typed() {
    return text().replace('–', '-');
  }
}
