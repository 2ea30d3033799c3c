package app.cairn.evaluation.release;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How published student numbers are rounded (the HESA rounding and suppression methodology): people
 * to the nearest five, under two and a half to none; a share of fewer than 22.5 people and an
 * average over seven or fewer are withheld. Totals are added up first and rounded then.
 */
final class Rounded {

  static final int FEWEST_IN_AN_AVERAGE = 8;
  static final int FEWEST_IN_A_SHARE = 23;

  private static final int FIVE = 5;

  private Rounded() {}

  static BigDecimal people(long n) {
    return BigDecimal.valueOf(FIVE * Math.floorDiv(2 * n + FIVE, 2 * FIVE));
  }

  /** With one digit, as the marks themselves have none or one. */
  static BigDecimal average(double mean) {
    return BigDecimal.valueOf(mean).setScale(1, RoundingMode.HALF_UP);
  }

  /** In whole per cent. */
  static BigDecimal share(long of, long all) {
    return BigDecimal.valueOf(100 * of).divide(BigDecimal.valueOf(all), 0, RoundingMode.HALF_UP);
  }
}
