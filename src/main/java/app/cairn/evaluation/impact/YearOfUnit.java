package app.cairn.evaluation.impact;

import app.cairn.evaluation.statistics.Ratio;
import app.cairn.evaluation.statistics.YesNoTable;
import org.jspecify.annotations.Nullable;

/**
 * How one year of a unit ended for all its students, whether or not they came to anything.
 *
 * @param supported whether the scheme was there
 * @param ended of how many the outcome stands; {@code passed} how many passed
 * @param mean of those with a mark who did not withdraw; null for nobody
 */
record YearOfUnit(String name, boolean supported, long ended, long passed, @Nullable Double mean) {

  private static final int FEWEST = 5;

  boolean isTold() {
    return ended >= FEWEST;
  }

  /** With Wilson's interval. */
  Ratio share() {
    return YesNoTable.wilson(passed, ended);
  }
}
