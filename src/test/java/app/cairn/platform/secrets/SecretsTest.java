package app.cairn.platform.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  private static final byte[] MESSAGE = "Pia".getBytes(UTF_8);

  @TempDir Path folder;

  @Test
  void theSecretIsMadeOnceAndReadOnlyByItsOwner() throws Exception {
    byte[] first = kept().keyFor("tests").sign(MESSAGE);

    assertThat(kept().keyFor("tests").sign(MESSAGE)).isEqualTo(first);
    assertThat(Files.getPosixFilePermissions(folder.resolve("signing-secret")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(Files.list(folder)).hasSize(1);
  }

  @Test
  void aSignatureOfOnePurposeMeansNothingToAnother() {
    Secrets secrets = kept();
    byte[] signature = secrets.keyFor("tickets").sign(MESSAGE);

    assertThat(secrets.keyFor("tickets").recognises(MESSAGE, signature)).isTrue();
    assertThat(secrets.keyFor("codes").recognises(MESSAGE, signature)).isFalse();
  }

  @Test
  void aSignatureMayBeCutToSixteenBytesButNotFurther() {
    SigningKey key = kept().keyFor("tests");
    byte[] signature = key.sign(MESSAGE);

    assertThat(key.recognises(MESSAGE, Arrays.copyOf(signature, 16))).isTrue();
    assertThat(key.recognises(MESSAGE, Arrays.copyOf(signature, 15))).isFalse();
    assertThat(key.recognises(MESSAGE, new byte[0])).isFalse();
  }

  @Test
  void nodesThatShareAConfiguredSecretKnowEachOthersSignatures() {
    String secret = Base64.getEncoder().encodeToString(new byte[32]);
    var one = new Secrets(secret, "/nowhere");
    var other = new Secrets(secret, "/elsewhere");

    assertThat(other.keyFor("tests").recognises(MESSAGE, one.keyFor("tests").sign(MESSAGE)))
        .isTrue();
  }

  @Test
  void aShortSecretIsRefused() {
    assertThatThrownBy(() -> new Secrets("c2hvcnQ=", "/nowhere"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("32 bytes");
  }

  private Secrets kept() {
    return new Secrets("", folder.toString());
  }
}
