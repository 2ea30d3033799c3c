package app.cairn.attendance.checkin;

import app.cairn.attendance.book.SaidToBeHere;
import app.cairn.attendance.book.Way;
import app.cairn.attendance.code.CheckInCodes;
import app.cairn.attendance.code.CodeWindow;
import app.cairn.attendance.code.RegisterHandle;
import app.cairn.people.SignedPerson;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Believes a scan that a phone kept for want of a network. The code itself tells that it was on the
 * screen of that session, and no other; when the phone saw it, only the phone says. While the code
 * is good it is a scan like any other; later it waits for a keeper.
 */
@Component
class KeptScans {

  /** Longer than any phone is away from a network, and than most registers stay open. */
  private static final Duration OLDEST = Duration.ofDays(60);

  private record Around(CodeWindow window, Instant from, Instant until) {}

  private final CheckInCodes codes;
  private final Tickets tickets;
  private final JdbcClient jdbc;
  private final Clock clock;

  KeptScans(CheckInCodes codes, Tickets tickets, JdbcClient jdbc, Clock clock) {
    this.codes = codes;
    this.tickets = tickets;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Empty when no screen of this institution's ever showed the code.
   *
   * @param ago how long the phone says it has kept it
   */
  @Transactional(readOnly = true)
  public Optional<SaidToBeHere> of(String code, Duration ago, SignedPerson visitor) {
    Instant now = clock.instant();
    Optional<RegisterHandle> current = codes.scanned(visitor.institution(), code, now);
    // Where a number has to be tapped as well, a phone out of reach can't have done that.
    boolean strict = codes.windowOf(code).map(CodeWindow::isStrict).orElse(false);
    if (current.isPresent() && !strict) {
      return current.map(register -> scan(register, now, visitor));
    }
    return codes
        .namedBy(code)
        .filter(register -> wasShown(register, code, now, visitor))
        .map(register -> scan(register, now, visitor).keptSince(now.minus(ago)));
  }

  private boolean wasShown(
      RegisterHandle register, String code, Instant now, SignedPerson visitor) {
    return around(register)
        .filter(hours -> hours.until().isAfter(now.minus(OLDEST)))
        .map(
            hours ->
                codes.wasShown(
                    visitor.institution(),
                    register,
                    hours.window(),
                    code,
                    hours.from(),
                    hours.until().isBefore(now) ? hours.until() : now))
        .orElse(false);
  }

  /** However often one person's phone sends it, and whichever code of the session it saw. */
  private SaidToBeHere scan(RegisterHandle register, Instant now, SignedPerson visitor) {
    UUID key =
        tickets.clientKey(new UUID(0, register.value()), visitor.person(), "scan kept on a phone");
    return SaidToBeHere.self(key, register, visitor.person(), Way.SCAN, now, visitor.device());
  }

  private Optional<Around> around(RegisterHandle register) {
    return jdbc.sql(
            """
            select window_seconds,
              lower(during) - make_interval(mins => opens_before_minutes) as from_when,
              upper(during) + make_interval(mins => closes_after_minutes) as until_when
            from attendance.register
            where handle = :handle
            """)
        .param("handle", register.value())
        .query(
            (row, n) ->
                new Around(
                    new CodeWindow(row.getInt("window_seconds")),
                    row.getTimestamp("from_when").toInstant(),
                    row.getTimestamp("until_when").toInstant()))
        .optional();
  }
}
