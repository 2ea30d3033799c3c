package app.cairn.platform.secrets;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs and recognises messages of one purpose. Never printed, never sent. */
public final class SigningKey {

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  public SigningKey(byte[] secret) {
    if (secret.length < 32) {
      throw new IllegalArgumentException("A signing key has at least 32 bytes.");
    }
    this.key = new SecretKeySpec(secret.clone(), ALGORITHM);
  }

  /** The 32 bytes that only holders of the key can make from the message. */
  public byte[] sign(byte[] message) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java cannot sign", e);
    }
  }

  /** Whether the signature, or its first bytes when it was cut short, belongs to the message. */
  public boolean recognises(byte[] message, byte[] signature) {
    return signature.length >= 16
        && MessageDigest.isEqual(Arrays.copyOf(sign(message), signature.length), signature);
  }

  @Override
  public String toString() {
    return "SigningKey[secret]";
  }
}
