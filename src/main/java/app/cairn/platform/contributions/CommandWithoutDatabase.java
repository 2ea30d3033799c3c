package app.cairn.platform.contributions;

/**
 * A command of {@code cairn} that works on files alone: nothing is started for it, no database is
 * there. Otherwise as {@link CommandContribution}.
 */
public interface CommandWithoutDatabase {

  /**
   * Does the work. Throw {@link CommandRefused} with one line that says what to do; anything else
   * is a fault.
   *
   * @return the exit code: 0, or 1 after having said why
   */
  int run();
}
