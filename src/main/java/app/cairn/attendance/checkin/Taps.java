package app.cairn.attendance.checkin;

import app.cairn.attendance.code.CheckInCodes;
import app.cairn.platform.PersonId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The number on the leader's screen, tapped after a scan where a credit or pay depends on it: a
 * photograph of the code, sent to a friend, isn't enough. Whoever misses it twice at a register,
 * with however many scans, or can't see the screen, is kept all the same and waits for a leader.
 */
@Component
class Taps {

  /** Said by the button of whoever can't see the number. */
  static final String CANNOT_SEE = "none";

  private static final int MOST_TRIES = 2;

  enum Tap {
    RIGHT,
    ONCE_MORE,
    WAITS
  }

  private final CheckInCodes codes;
  private final TapTries tries;
  private final Clock clock;

  Taps(CheckInCodes codes, TapTries tries, Clock clock) {
    this.codes = codes;
    this.tries = tries;
    this.clock = clock;
  }

  Tap of(Ticket ticket, PersonId person, String tapped) {
    if (!ticket.window().isStrict()) {
      return Tap.RIGHT;
    }
    int tried = tries.count(ticket.register(), person);
    if (tried <= MOST_TRIES && isOnTheScreen(ticket, tapped)) {
      tries.forget(ticket.register(), person);
      return Tap.RIGHT;
    }
    return tapped.equals(CANNOT_SEE) || tried >= MOST_TRIES ? Tap.WAITS : Tap.ONCE_MORE;
  }

  private boolean isOnTheScreen(Ticket ticket, String tapped) {
    return codes.tapped(
        ticket.institution(), ticket.register(), ticket.window(), tapped, clock.instant());
  }

  List<String> choices(Ticket ticket) {
    return codes.numbersToTap(
        ticket.institution(), ticket.register(), ticket.window(), clock.instant());
  }
}
