package app.cairn.attendance.mark;

import app.cairn.platform.InstitutionId;
import app.cairn.platform.PersonId;
import app.cairn.platform.secrets.Secrets;
import app.cairn.platform.secrets.SigningKey;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * A participant's own short number: five digits to say to a leader whose phone has no network. It
 * follows from who they are, is nobody's student number, and means something on the list of a
 * session only; there two people have the same one about once in two thousand sessions of ten.
 */
@Component
public class ShortNumbers {

  private static final Pattern FIVE_DIGITS = Pattern.compile("[0-9]{5}");
  private static final long HOW_MANY = 100_000;

  private final SigningKey key;

  ShortNumbers(Secrets secrets) {
    this.key = secrets.keyFor("short numbers");
  }

  public String of(InstitutionId institution, PersonId person) {
    long random = ByteBuffer.wrap(key.sign(message(institution, person))).getLong();
    return String.format(Locale.ROOT, "%05d", Math.floorMod(random, HOW_MANY));
  }

  public static boolean isOne(String typed) {
    return FIVE_DIGITS.matcher(typed).matches();
  }

  private static byte[] message(InstitutionId institution, PersonId person) {
    return ByteBuffer.allocate(32)
        .putLong(institution.value().getMostSignificantBits())
        .putLong(institution.value().getLeastSignificantBits())
        .putLong(person.value().getMostSignificantBits())
        .putLong(person.value().getLeastSignificantBits())
        .array();
  }
}
