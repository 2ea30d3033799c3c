package app.cairn.attendance.checkin;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.cairn.attendance.book.Way;
import app.cairn.attendance.code.CodeWindow;
import app.cairn.attendance.code.RegisterHandle;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Gives a browser its ticket, signed, and takes it back. */
@Component
class Tickets {

  static final Duration GOOD_FOR = Duration.ofMinutes(15);

  private static final String COOKIE = "ticket";
  private static final byte FORM = 3;
  private static final int SAID = 1 + 16 + 8 + 2 + 1 + 16 + 8;
  private static final int SIGNED = SAID + 32;

  private final SigningKey forTickets;
  private final SigningKey forKeys;
  private final Cookies cookies;
  private final Clock clock;

  @Autowired
  Tickets(Secrets secrets, Cookies cookies, Clock clock) {
    this(secrets.keyFor("check-in tickets"), secrets.keyFor("check-in keys"), cookies, clock);
  }

  Tickets(SigningKey forTickets, SigningKey forKeys, Cookies cookies, Clock clock) {
    this.forTickets = forTickets;
    this.forKeys = forKeys;
    this.cookies = cookies;
    this.clock = clock;
  }

  void give(HttpServletResponse response, Ticket ticket) {
    cookies.give(response, COOKIE, write(ticket), GOOD_FOR);
  }

  Optional<Ticket> of(HttpServletRequest request) {
    return cookies.read(request, COOKIE).flatMap(this::read);
  }

  void take(HttpServletResponse response) {
    cookies.take(response, COOKIE);
  }

  String write(Ticket ticket) {
    byte[] said =
        ByteBuffer.allocate(SAID)
            .put(FORM)
            .putLong(ticket.institution().value().getMostSignificantBits())
            .putLong(ticket.institution().value().getLeastSignificantBits())
            .putLong(ticket.register().value())
            .putShort((short) ticket.window().seconds())
            .put((byte) (ticket.way() == Way.CODE ? 1 : 0))
            .putLong(ticket.key().getMostSignificantBits())
            .putLong(ticket.key().getLeastSignificantBits())
            .putLong(ticket.scannedAt().toEpochMilli())
            .array();
    byte[] signed = ByteBuffer.allocate(SIGNED).put(said).put(forTickets.sign(said)).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
  }

  /** Empty when it is altered, not ours, or over. */
  Optional<Ticket> read(String cookie) {
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
        new Ticket(
            new InstitutionId(uuid(said)),
            new RegisterHandle(said.getLong()),
            new CodeWindow(said.getShort()),
            said.get() == 1 ? Way.CODE : Way.SCAN,
            uuid(said),
            Instant.ofEpochMilli(said.getLong()));
    return clock.instant().isBefore(ticket.scannedAt().plus(GOOD_FOR))
        ? Optional.of(ticket)
        : Optional.empty();
  }

  /**
   * The client key of what this person does with that key: the same every time they send it, and
   * another one for the next person who holds the same phone.
   */
  UUID clientKey(UUID key, PersonId person, String purpose) {
    byte[] purposeBytes = purpose.getBytes(UTF_8);
    byte[] signature =
        forKeys.sign(
            ByteBuffer.allocate(32 + purposeBytes.length)
                .putLong(key.getMostSignificantBits())
                .putLong(key.getLeastSignificantBits())
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .put(purposeBytes)
                .array());
    ByteBuffer bits = ByteBuffer.wrap(signature);
    // Version 8: an identifier of the application's own making.
    return new UUID(
        bits.getLong() & ~0xF000L | 0x8000L, bits.getLong() >>> 2 | 0x8000000000000000L);
  }

  private static UUID uuid(ByteBuffer buffer) {
    return new UUID(buffer.getLong(), buffer.getLong());
  }
}
