package app.cairn.timetable.feed;

import app.cairn.platform.secrets.Secrets;
import app.cairn.platform.secrets.SigningKey;
import app.cairn.platform.tenancy.Tenancy;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What stands in a feed's address: which feed, and our signature on it for this institution. It is
 * made anew whenever the address is shown, so that the database alone opens no feed.
 */
@Component
class FeedToken {

  private static final int SIGNATURE = 16;

  private final SigningKey key;

  FeedToken(Secrets secrets) {
    this.key = secrets.keyFor("calendar feed");
  }

  String of(UUID feed) {
    byte[] token =
        ByteBuffer.allocate(16 + SIGNATURE)
            .putLong(feed.getMostSignificantBits())
            .putLong(feed.getLeastSignificantBits())
            .put(key.sign(message(feed)), 0, SIGNATURE)
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  /** The feed, where the signature is ours. */
  Optional<UUID> feed(String token) {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
    if (bytes.length != 16 + SIGNATURE) {
      return Optional.empty();
    }
    var read = ByteBuffer.wrap(bytes);
    var feed = new UUID(read.getLong(), read.getLong());
    byte[] said = new byte[SIGNATURE];
    read.get(said);
    return key.recognises(message(feed), said) ? Optional.of(feed) : Optional.empty();
  }

  private static byte[] message(UUID feed) {
    UUID institution = Tenancy.require().value();
    return ByteBuffer.allocate(32)
        .putLong(institution.getMostSignificantBits())
        .putLong(institution.getLeastSignificantBits())
        .putLong(feed.getMostSignificantBits())
        .putLong(feed.getLeastSignificantBits())
        .array();
  }
}
