package app.cairn.platform.database;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every second whether the embedded server still lives: nobody else starts it again when it
 * was killed, and the pages wait for it. Its connections come back by themselves.
 */
final class EmbeddedPostgresWatch implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgresWatch.class);
  private static final Duration OFTEN = Duration.ofSeconds(1);

  private final EmbeddedPostgres postgres;
  private final Thread thread;

  EmbeddedPostgresWatch(EmbeddedPostgres postgres) {
    this.postgres = postgres;
    this.thread = Thread.ofPlatform().daemon().name("postgres-watch").start(this::watch);
  }

  private void watch() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        Thread.sleep(OFTEN);
        postgres.startAgainWhenGone();
      } catch (InterruptedException closing) {
        return;
      } catch (IOException | RuntimeException notYet) {
        // What is left of the old server may still hold the folder; the next look tries again.
        log.warn("PostgreSQL could not be started again yet: {}", notYet.getMessage());
      }
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join(Duration.ofSeconds(30));
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
  }
}
