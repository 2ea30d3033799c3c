package app.cairn.evaluation.impact;

import app.cairn.evaluation.statistics.Ratio;
import app.cairn.evaluation.statistics.YesNoTable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one year of a unit ended for all its students, whether or not they came to anything.
 *
 * @param supported whether the scheme was there
 * @param ended of how many the outcome stands; {@code passed} how many passed
 * @param marked how many have a mark and did not withdraw; {@code mean} theirs, null for nobody
 */
record YearOfUnit(
    String name, boolean supported, long ended, long passed, long marked, @Nullable Double mean) {

  private static final int FEWEST = 5;

  boolean isTold() {
    return ended >= FEWEST;
  }

  Optional<Double> toldMean() {
    return isTold() && marked >= FEWEST ? Optional.ofNullable(mean) : Optional.empty();
  }

  /** With Wilson's interval. */
  Ratio share() {
    return YesNoTable.wilson(passed, ended);
  }
}
