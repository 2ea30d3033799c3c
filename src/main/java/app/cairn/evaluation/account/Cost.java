package app.cairn.evaluation.account;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What a year of a scheme cost.
 *
 * @param version how often it was given before, and once more
 * @param leaders pay and rewards
 * @param perStudent what a student who stays brings the university in a year; 0 where nobody says
 */
record Cost(
    int version,
    String currency,
    BigDecimal staff,
    BigDecimal leaders,
    BigDecimal other,
    BigDecimal perStudent) {

  private static final int CENTS = 2;

  boolean isTheSameAs(Cost other) {
    return currency.equals(other.currency)
        && staff.compareTo(other.staff) == 0
        && leaders.compareTo(other.leaders) == 0
        && this.other.compareTo(other.other) == 0
        && perStudent.compareTo(other.perStudent) == 0;
  }

  BigDecimal all() {
    return staff.add(leaders).add(other);
  }

  /** Of each of so many; empty where there are none. */
  Optional<BigDecimal> of(long many) {
    return many <= 0
        ? Optional.empty()
        : Optional.of(all().divide(BigDecimal.valueOf(many), CENTS, RoundingMode.HALF_UP));
  }

  /** How many must stay who would have left, that the year pays for itself. */
  Optional<BigDecimal> breakEven() {
    return perStudent.signum() == 0
        ? Optional.empty()
        : Optional.of(all().divide(perStudent, CENTS, RoundingMode.HALF_UP));
  }
}
