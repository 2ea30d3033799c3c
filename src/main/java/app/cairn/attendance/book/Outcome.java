package app.cairn.attendance.book;

import java.util.Locale;

/**
 * What became of a check-in. Every one is kept; only some make the person stand in the register.
 */
public enum Outcome {
  ACCEPTED,
  ALREADY_IN,
  /**
   * Kept until somebody who keeps the register says so: they said before that the person wasn't.
   */
  WAITING,
  /** Accepted: anyone may come. */
  NOT_IN_COHORT,
  /** Kept, far outside the promised time. */
  OUTSIDE_HOURS,
  /** Kept, of somebody who is there to lead, to shadow or to observe. */
  NOT_COUNTED,
  WRONG_CODE;

  public boolean standsInTheRegister() {
    return this == ACCEPTED || this == ALREADY_IN || this == NOT_IN_COHORT;
  }

  static Outcome of(String sql) {
    return valueOf(sql.toUpperCase(Locale.ROOT));
  }
}
