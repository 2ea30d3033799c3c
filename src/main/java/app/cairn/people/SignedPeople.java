package app.cairn.people;

import app.cairn.platform.InstitutionId;
import app.cairn.platform.PersonId;
import app.cairn.platform.secrets.Secrets;
import app.cairn.platform.secrets.SigningKey;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes a {@link SignedPerson} into the cookie of the check-in lane and reads it back. */
@Component
public class SignedPeople {

  /** The cookie's name. */
  public static final String COOKIE = "person";

  private static final byte FORM = 1;
  private static final int SAID = 1 + 3 * 16 + 8;
  private static final int SIGNED = SAID + 32;

  private final SigningKey key;
  private final Clock clock;

  SignedPeople(Secrets secrets, Clock clock) {
    this.key = secrets.keyFor("signed person");
    this.clock = clock;
  }

  public String write(SignedPerson person) {
    byte[] said =
        put(
                put(
                    put(ByteBuffer.allocate(SAID).put(FORM), person.institution().value()),
                    person.person().value()),
                person.device())
            .putLong(person.until().getEpochSecond())
            .array();
    byte[] signed = ByteBuffer.allocate(SIGNED).put(said).put(key.sign(said)).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
  }

  /** Empty when it was altered, was not ours, or is over. */
  public Optional<SignedPerson> read(String cookie) {
    return decode(cookie).filter(person -> clock.instant().isBefore(person.until()));
  }

  /** The browser's device also after its person's time was over, so that it keeps one name. */
  public Optional<UUID> deviceOf(String cookie) {
    return decode(cookie).map(SignedPerson::device);
  }

  private Optional<SignedPerson> decode(String cookie) {
    byte[] signed;
    try {
      signed = Base64.getUrlDecoder().decode(cookie);
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
    if (signed.length != SIGNED
        || signed[0] != FORM
        || !key.recognises(Arrays.copyOf(signed, SAID), Arrays.copyOfRange(signed, SAID, SIGNED))) {
      return Optional.empty();
    }
    var said = ByteBuffer.wrap(signed, 1, SAID - 1);
    return Optional.of(
        new SignedPerson(
            new InstitutionId(uuid(said)),
            new PersonId(uuid(said)),
            uuid(said),
            Instant.ofEpochSecond(said.getLong())));
  }

  private static ByteBuffer put(ByteBuffer buffer, UUID id) {
    return buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
  }

  private static UUID uuid(ByteBuffer buffer) {
    return new UUID(buffer.getLong(), buffer.getLong());
  }
}
