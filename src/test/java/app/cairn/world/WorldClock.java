package app.cairn.world;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The world's time stands still at ten past ten on Tuesday 10 November 2026, while the Physics
 * session goes on, until a test moves it; after the test it is back.
 */
public final class WorldClock extends Clock {

  public static final Instant NOW = Instant.parse("2026-11-10T10:10:00Z");

  private static volatile Instant now = NOW;

  public static void setTo(Instant instant) {
    now = instant;
  }

  public static void forward(Duration duration) {
    now = now.plus(duration);
  }

  static void reset() {
    now = NOW;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
