package app.cairn.attendance.kiosk;

import app.cairn.attendance.RegisterId;
import app.cairn.platform.InstitutionId;
import app.cairn.platform.PersonId;
import app.cairn.platform.secrets.Secrets;
import app.cairn.platform.secrets.SigningKey;
import app.cairn.platform.web.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives a device its ticket, signed, and reads it back. */
@Component
class KioskTickets {

  private static final String COOKIE = "kiosk";
  private static final byte FORM = 1;
  private static final int SAID = 1 + 4 * 16 + 8;
  private static final int SIGNED = SAID + 32;

  private final SigningKey forTickets;
  private final SigningKey forUndoing;
  private final Cookies cookies;
  private final Clock clock;

  KioskTickets(Secrets secrets, Cookies cookies, Clock clock) {
    this.forTickets = secrets.keyFor("kiosk tickets");
    this.forUndoing = secrets.keyFor("kiosk undoing");
    this.cookies = cookies;
    this.clock = clock;
  }

  void give(HttpServletResponse response, KioskTicket ticket) {
    cookies.give(
        response, COOKIE, write(ticket), Duration.between(clock.instant(), ticket.until()));
  }

  Optional<KioskTicket> of(HttpServletRequest request) {
    return cookies.read(request, COOKIE).flatMap(this::read);
  }

  /** Says that this very device wrote the check-in a moment ago, and so may take it back. */
  String undoing(KioskTicket ticket, UUID checkIn) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Arrays.copyOf(forUndoing.sign(about(ticket, checkIn)), 16));
  }

  boolean mayUndo(KioskTicket ticket, UUID checkIn, String undoing) {
    try {
      return forUndoing.recognises(about(ticket, checkIn), Base64.getUrlDecoder().decode(undoing));
    } catch (IllegalArgumentException notOurs) {
      return false;
    }
  }

  private static byte[] about(KioskTicket ticket, UUID checkIn) {
    return put(put(ByteBuffer.allocate(32), ticket.device()), checkIn).array();
  }

  private String write(KioskTicket ticket) {
    var said = ByteBuffer.allocate(SAID).put(FORM);
    put(said, ticket.institution().value());
    put(said, ticket.register().value());
    put(said, ticket.opener().value());
    put(said, ticket.device());
    said.putLong(ticket.until().toEpochMilli());
    byte[] signed =
        ByteBuffer.allocate(SIGNED).put(said.array()).put(forTickets.sign(said.array())).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
  }

  /** Empty when it is altered, not ours, or over. */
  private Optional<KioskTicket> read(String cookie) {
    byte[] signed;
    try {
      signed = Base64.getUrlDecoder().decode(cookie);
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
    if (signed.length != SIGNED
        || signed[0] != FORM
        || !forTickets.recognises(
            Arrays.copyOf(signed, SAID), Arrays.copyOfRange(signed, SAID, SIGNED))) {
      return Optional.empty();
    }
    var said = ByteBuffer.wrap(signed, 1, SAID - 1);
    var ticket =
        new KioskTicket(
            new InstitutionId(uuid(said)),
            new RegisterId(uuid(said)),
            new PersonId(uuid(said)),
            uuid(said),
            Instant.ofEpochMilli(said.getLong()));
    return clock.instant().isBefore(ticket.until()) ? Optional.of(ticket) : Optional.empty();
  }

  private static ByteBuffer put(ByteBuffer buffer, UUID id) {
    return buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
  }

  private static UUID uuid(ByteBuffer buffer) {
    return new UUID(buffer.getLong(), buffer.getLong());
  }
}
