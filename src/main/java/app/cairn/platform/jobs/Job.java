package app.cairn.platform.jobs;

import java.time.Duration;

/**
 * Contributed work that recurs. Runs on one node at a time, again after a crash, and once for each
 * institution, bound to it; so it must be harmless to do twice.
 */
public interface Job {

  /** Letters and hyphens; it names the job in the database. */
  String name();

  Duration every();

  /** For the institution bound now. */
  void run();
}
