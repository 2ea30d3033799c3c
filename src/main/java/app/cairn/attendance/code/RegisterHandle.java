package app.cairn.attendance.code;

import java.security.SecureRandom;

/** What a code says in place of the register's id: forty random bits, one register's for good. */
public record RegisterHandle(long value) {

  private static final long LIMIT = 1L << 40;
  private static final String MARKS = "BCDFGHJKLMNPRSTVWXZ";
  private static final SecureRandom RANDOM = new SecureRandom();

  public RegisterHandle {
    if (value < 0 || value >= LIMIT) {
      throw new IllegalArgumentException("A handle has forty bits: " + value);
    }
  }

  public static RegisterHandle random() {
    return new RegisterHandle(RANDOM.nextLong() >>> 24);
  }

  /**
   * Three letters that tell this register's paper from another's; no secret, and no word in any
   * language, as there is no vowel.
   */
  public String mark() {
    long rest = (value * 0x9E3779B97F4A7C15L) >>> 40;
    var letters = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      letters.append(MARKS.charAt((int) (rest % MARKS.length())));
      rest /= MARKS.length();
    }
    return letters.toString();
  }
}
