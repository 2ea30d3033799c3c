package app.cairn.attendance.batch;

import app.cairn.platform.PersonId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.UUID;

/**
 * What one person keyed or brought in at once. Its check-ins share the first half of their client
 * keys, and each key follows from whom it is about: the same form sent twice writes nothing twice.
 *
 * @param id random, made with the form
 */
public record Batch(UUID id) {

  UUID keyOf(PersonId person) {
    return key("person " + person.value());
  }

  /**
   * @param nth two people may be called the same
   */
  UUID keyOf(String name, int nth) {
    return key("name " + nth + " " + plain(name));
  }

  UUID first() {
    return new UUID(id.getMostSignificantBits(), 0);
  }

  UUID last() {
    return new UUID(id.getMostSignificantBits(), -1L);
  }

  /** Names that differ in blanks and capitals only are one name. */
  static String plain(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private UUID key(String about) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(about.getBytes(StandardCharsets.UTF_8));
      return new UUID(id.getMostSignificantBits(), ByteBuffer.wrap(digest).getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java cannot digest", e);
    }
  }
}
