package app.cairn.platform;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Makes identifiers: UUID version 7, so that rows made together lie together. An identifier is not
 * a secret; whatever grants access is made by its owner from at least 128 random bits.
 */
public final class Ids {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  public static UUID next() {
    long millis = System.currentTimeMillis();
    long high = millis << 16 | 0x7000L | (RANDOM.nextLong() & 0xFFF);
    long low = 0x8000000000000000L | RANDOM.nextLong() >>> 2;
    return new UUID(high, low);
  }
}
