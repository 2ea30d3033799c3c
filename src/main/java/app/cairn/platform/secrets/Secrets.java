package app.cairn.platform.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Gives each purpose a signing key of its own, so that what was signed for one can never pass for
 * another. All follow from one secret: {@code cairn.secret} (base 64, at least 32 bytes; needed
 * where several nodes share a database), else a file in the data folder that is made once.
 */
@Component
public class Secrets {

  private final SigningKey master;

  Secrets(
      @Value("${cairn.secret:}") String configured,
      @Value("${cairn.data:data}") String dataFolder) {
    this.master =
        new SigningKey(
            configured.isBlank()
                ? keptIn(Path.of(dataFolder, "signing-secret"))
                : Base64.getDecoder().decode(configured.strip()));
  }

  public SigningKey keyFor(String purpose) {
    return new SigningKey(master.sign(purpose.getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] keptIn(Path file) {
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return Base64.getDecoder().decode(Files.readString(file).strip());
    } catch (IOException e) {
      throw new UncheckedIOException("The signing secret can't be kept in " + file, e);
    }
  }

  private static void make(Path file) throws IOException {
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path draft =
        Files.createTempFile(file.toAbsolutePath().getParent(), "secret", ".new", closed(file));
    Files.writeString(draft, Base64.getEncoder().encodeToString(secret), StandardOpenOption.WRITE);
    try {
      // A link, unlike a move, fails when another process was first; then its secret counts.
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException another) {
      return;
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static FileAttribute<?>[] closed(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
