package app.cairn.attendance.code;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret behind every code and ticket; the same on all nodes, never in a page or a log. */
public final class CodeKey {

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec secret;

  public CodeKey(byte[] secret) {
    if (secret.length < 32) {
      throw new IllegalArgumentException("The check-in key needs at least 32 bytes.");
    }
    this.secret = new SecretKeySpec(secret, ALGORITHM);
  }

  /** A key of its own for each purpose, so that a code can never pass for a ticket. */
  public CodeKey forPurpose(String purpose) {
    return new CodeKey(sign(purpose.getBytes(UTF_8)));
  }

  public byte[] sign(byte[] message) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      return mac.doFinal(message);
    } catch (NoSuchAlgorithmException | InvalidKeyException unavailable) {
      throw new IllegalStateException(
          "This Java cannot sign codes", (GeneralSecurityException) unavailable);
    }
  }

  @Override
  public String toString() {
    return "CodeKey[secret]";
  }
}
