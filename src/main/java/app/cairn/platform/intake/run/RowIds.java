package app.cairn.platform.intake.run;

import java.security.SecureRandom;
import java.util.SplittableRandom;

/**
 * UUIDs of version 7 for the rows of one import, in the order in which they are read, so that they
 * lie together in every index. Made by the million, hence not from the secure generator: an
 * identifier is not a secret.
 */
final class RowIds {

  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private final SplittableRandom random = new SplittableRandom(new SecureRandom().nextLong());
  private long millis = System.currentTimeMillis();
  private int counter;

  void appendNext(StringBuilder out) {
    if (++counter > 0xFFF) {
      counter = 0;
      millis = Math.max(millis + 1, System.currentTimeMillis());
    }
    append(out, millis << 16 | 0x7000L | counter);
    append(out, 0x8000000000000000L | random.nextLong() >>> 2);
  }

  private static void append(StringBuilder out, long bits) {
    for (int shift = 60; shift >= 0; shift -= 4) {
      out.append(HEX[(int) (bits >>> shift & 0xF)]);
    }
  }
}
