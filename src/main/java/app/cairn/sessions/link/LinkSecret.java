package app.cairn.sessions.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret of a link: long enough that its hash need not be slow, and kept as that hash only. */
public final class LinkSecret {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 24;

  private LinkSecret() {}

  public static String next() {
    byte[] secret = new byte[BYTES];
    RANDOM.nextBytes(secret);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }

  public static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java cannot hash", e);
    }
  }
}
