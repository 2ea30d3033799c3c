package app.cairn.attendance.mark;

import app.cairn.platform.InstitutionId;
import app.cairn.platform.PersonId;
import app.cairn.platform.secrets.Secrets;
import app.cairn.platform.secrets.SigningKey;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What a browser keeps beside a thing that waits to be sent, so that it is never sent in the name
 * of the next person who signs in there. It says nothing about whose it is, and no other site knows
 * it.
 */
@Component
public class PersonMarks {

  private final SigningKey key;

  PersonMarks(Secrets secrets) {
    this.key = secrets.keyFor("whose phone kept it");
  }

  public UUID of(InstitutionId institution, PersonId person) {
    ByteBuffer bits =
        ByteBuffer.wrap(
            key.sign(
                ByteBuffer.allocate(32)
                    .putLong(institution.value().getMostSignificantBits())
                    .putLong(institution.value().getLeastSignificantBits())
                    .putLong(person.value().getMostSignificantBits())
                    .putLong(person.value().getLeastSignificantBits())
                    .array()));
    // Version 8: an identifier of the application's own making.
    return new UUID(
        bits.getLong() & ~0xF000L | 0x8000L, bits.getLong() >>> 2 | 0x8000000000000000L);
  }
}
