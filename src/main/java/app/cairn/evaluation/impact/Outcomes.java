package app.cairn.evaluation.impact;

/**
 * One line per student and delivery, as columns of equal length: how often the student came, the
 * mark in hundredths ({@link #NO_MARK} where there is none) and how it ended.
 */
record Outcomes(int[] sessions, int[] markHundredths, byte[] ending) {

  static final int NO_MARK = Integer.MIN_VALUE;
  static final byte UNKNOWN = 0;
  static final byte PASSED = 1;
  static final byte FAILED = 2;
  static final byte WITHDRAWN = 3;

  Outcomes {
    if (sessions.length != markHundredths.length || sessions.length != ending.length) {
      throw new IllegalArgumentException("Columns of different length");
    }
  }

  int size() {
    return sessions.length;
  }
}
