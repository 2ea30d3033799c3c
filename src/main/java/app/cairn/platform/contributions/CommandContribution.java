package app.cairn.platform.contributions;

import org.springframework.context.ApplicationContext;

/**
 * A command of {@code cairn}. The class is a picocli {@code @Command} with a constructor without
 * arguments; it is found by its type, and the application is started (without web pages) only when
 * the command line was understood.
 */
public interface CommandContribution {

  /**
   * Does the work. Throw {@link CommandRefused} with one line that says what to do; anything else
   * is a fault.
   *
   * @return the exit code: 0, or 1 after having said why
   */
  int run(ApplicationContext application);
}
