package app.cairn.evaluation.surveys.asking;

import app.cairn.platform.PersonId;
import app.cairn.platform.secrets.Secrets;
import app.cairn.platform.secrets.SigningKey;
import app.cairn.platform.tenancy.Tenancy;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The way to one person's sheet of one survey: which survey, about what, who, and our signature.
 * Made whenever it is needed and kept nowhere, so that nothing that is kept leads to an answer.
 */
@Component
class SurveyLink {

  /** Whose sheet of what. */
  record Sheet(UUID survey, UUID about, PersonId person) {}

  private static final int SIGNATURE = 16;
  private static final int IDS = 48;

  private final SigningKey key;
  private final SigningKey draftKey;

  SurveyLink(Secrets secrets) {
    this.key = secrets.keyFor("survey link");
    this.draftKey = secrets.keyFor("survey draft");
  }

  /**
   * What a device calls the draft of this sheet: another's on the same device has another name, and
   * the name leads neither to the person nor to the sheet.
   */
  String draftOf(Sheet sheet) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Arrays.copyOf(draftKey.sign(message(ids(sheet))), SIGNATURE));
  }

  String of(Sheet sheet) {
    byte[] ids = ids(sheet);
    byte[] token =
        ByteBuffer.allocate(IDS + SIGNATURE)
            .put(ids)
            .put(key.sign(message(ids)), 0, SIGNATURE)
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  /** The sheet, where the signature is ours. */
  Optional<Sheet> read(String token) {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
    if (bytes.length != IDS + SIGNATURE) {
      return Optional.empty();
    }
    var read = ByteBuffer.wrap(bytes);
    var sheet =
        new Sheet(
            new UUID(read.getLong(), read.getLong()),
            new UUID(read.getLong(), read.getLong()),
            new PersonId(new UUID(read.getLong(), read.getLong())));
    byte[] said = new byte[SIGNATURE];
    read.get(said);
    return key.recognises(message(ids(sheet)), said) ? Optional.of(sheet) : Optional.empty();
  }

  private static byte[] ids(Sheet sheet) {
    var ids = ByteBuffer.allocate(IDS);
    put(ids, sheet.survey());
    put(ids, sheet.about());
    put(ids, sheet.person().value());
    return ids.array();
  }

  private static byte[] message(byte[] ids) {
    var message = ByteBuffer.allocate(16 + IDS);
    put(message, Tenancy.require().value());
    return message.put(ids).array();
  }

  private static void put(ByteBuffer to, UUID id) {
    to.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
  }
}
