package app.cairn.platform.time;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;

/**
 * Asks the database for the time before the first page is served and then every half minute. A node
 * that doesn't know the time is not ready: its codes would be refused elsewhere.
 */
final class ClockKeeper implements SmartLifecycle, HealthIndicator {

  private static final Duration OFTEN = Duration.ofSeconds(30);

  private final DatabaseClock clock;
  private volatile boolean running;
  private Thread thread = new Thread();

  ClockKeeper(DatabaseClock clock) {
    this.clock = clock;
  }

  @Override
  public Health health() {
    return (clock.isKnown() ? Health.up() : Health.outOfService()).build();
  }

  @Override
  public void start() {
    clock.measure();
    running = true;
    thread = Thread.ofVirtual().name("clock").start(this::keep);
  }

  private void keep() {
    try {
      while (running) {
        Thread.sleep(OFTEN);
        clock.measure();
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void stop() {
    running = false;
    thread.interrupt();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Before everything else that asks for the time. */
  @Override
  public int getPhase() {
    return Integer.MIN_VALUE;
  }
}
