package app.cairn.attendance.checkin;

import app.cairn.attendance.code.CheckInCodes;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The number on the leader's screen, tapped after a scan where a credit or pay depends on it: a
 * photograph of the code, sent to a friend, isn't enough. Whoever misses it twice, or can't see the
 * screen, is kept all the same and waits for a leader.
 */
@Component
class Taps {

  /** Said by the button of whoever can't see the number. */
  static final String CANNOT_SEE = "none";

  private static final int MOST_MISSES = 1;

  enum Tap {
    RIGHT,
    ONCE_MORE,
    WAITS
  }

  private final CheckInCodes codes;
  private final Clock clock;

  Taps(CheckInCodes codes, Clock clock) {
    this.codes = codes;
    this.clock = clock;
  }

  Tap of(Ticket ticket, String tapped) {
    if (!ticket.window().isStrict()
        || codes.tapped(
            ticket.institution(), ticket.register(), ticket.window(), tapped, clock.instant())) {
      return Tap.RIGHT;
    }
    return tapped.equals(CANNOT_SEE) || ticket.misses() >= MOST_MISSES ? Tap.WAITS : Tap.ONCE_MORE;
  }

  List<String> choices(Ticket ticket) {
    return codes.numbersToTap(
        ticket.institution(), ticket.register(), ticket.window(), clock.instant());
  }
}
