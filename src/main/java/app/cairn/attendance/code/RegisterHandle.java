package app.cairn.attendance.code;

import java.security.SecureRandom;

/** What a code says in place of the register's id: forty random bits, one register's for good. */
public record RegisterHandle(long value) {

  private static final long LIMIT = 1L << 40;
  private static final SecureRandom RANDOM = new SecureRandom();

  public RegisterHandle {
    if (value < 0 || value >= LIMIT) {
      throw new IllegalArgumentException("A handle has forty bits: " + value);
    }
  }

  public static RegisterHandle random() {
    return new RegisterHandle(RANDOM.nextLong() >>> 24);
  }
}
