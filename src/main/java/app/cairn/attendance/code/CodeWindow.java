package app.cairn.attendance.code;

import java.time.Duration;
import java.time.Instant;

/**
 * How long one code is shown before the next: the scheme's choice, from ten seconds to ten minutes.
 * A code is believed while it is shown and during the window after that.
 */
public record CodeWindow(int seconds) {

  private static final int SHORTEST_FOR_TYPING = 60;

  public CodeWindow {
    if (!allows(seconds)) {
      throw new IllegalArgumentException(
          "A code's window is ten seconds to ten minutes: " + seconds);
    }
  }

  /** A scheme has its codes change within the minute where a credit or pay depends on them. */
  public boolean isStrict() {
    return seconds < SHORTEST_FOR_TYPING;
  }

  static boolean allows(long seconds) {
    return seconds >= 10 && seconds <= 600;
  }

  /** Six digits take longer to type than a code to scan: they stay good for a minute at least. */
  CodeWindow forTyping() {
    return new CodeWindow(Math.max(SHORTEST_FOR_TYPING, seconds));
  }

  long numberAt(Instant instant) {
    return Math.floorDiv(instant.getEpochSecond(), (long) seconds);
  }

  Instant endOf(long number) {
    return Instant.ofEpochSecond((number + 1) * seconds);
  }

  public Duration length() {
    return Duration.ofSeconds(seconds);
  }
}
