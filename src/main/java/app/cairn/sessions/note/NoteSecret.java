package app.cairn.sessions.note;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret of a link: long enough that its hash need not be slow, and kept as that hash only. */
final class NoteSecret {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 24;

  private NoteSecret() {}

  static String next() {
    byte[] secret = new byte[BYTES];
    RANDOM.nextBytes(secret);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }

  static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java cannot hash", e);
    }
  }
}
