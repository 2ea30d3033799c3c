package app.cairn.attendance;

/**
 * How a register is taken, as the scheme wants it.
 *
 * @param codeSeconds how long a code is shown before the next, ten to 600
 * @param minutesBefore from when before the promised time a check-in counts by itself, up to 120
 * @param minutesAfter until when after it, up to 240
 * @param locksAfterDays how long after the promised time its keepers may correct it, one to 365
 */
public record RegisterRules(
    int codeSeconds, int minutesBefore, int minutesAfter, int locksAfterDays) {

  /** Where a scheme says nothing else. */
  public static final RegisterRules USUAL = new RegisterRules(120, 30, 60, 14);
}
