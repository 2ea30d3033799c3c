package app.cairn.evaluation.impact;

import java.util.Arrays;
import java.util.UUID;

/**
 * One line per student and delivery, as columns of equal length: who, how often the student came,
 * the mark and the prior attainment in hundredths ({@link #MISSING} where there is none) and how it
 * ended, as {@link app.cairn.evaluation.study.StudyRows} says it.
 */
record Outcomes(
    UUID[] people, int[] sessions, int[] markHundredths, byte[] ending, int[] priorHundredths) {

  static final int MISSING = Integer.MIN_VALUE;

  Outcomes {
    int size = people.length;
    if (sessions.length != size
        || markHundredths.length != size
        || ending.length != size
        || priorHundredths.length != size) {
      throw new IllegalArgumentException("Columns of different length");
    }
  }

  /** Only the first so many. */
  Outcomes first(int size) {
    return size == size()
        ? this
        : new Outcomes(
            Arrays.copyOf(people, size),
            Arrays.copyOf(sessions, size),
            Arrays.copyOf(markHundredths, size),
            Arrays.copyOf(ending, size),
            Arrays.copyOf(priorHundredths, size));
  }

  int size() {
    return people.length;
  }
}
