package app.cairn.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/** The embedded server's passwords: made once, kept in a file that only its owner may read. */
final class DatabaseSecrets {

  static final String SUPERUSER = "postgres";
  static final String OWNER = "cairn_owner";
  static final String APPLICATION = "cairn_app";
  static final String RETENTION = "cairn_retention";
  static final String BACKUP = "cairn_backup";

  private final Properties passwords;

  private DatabaseSecrets(Properties passwords) {
    this.passwords = passwords;
  }

  static DatabaseSecrets keptIn(Path file) throws IOException {
    var passwords = new Properties();
    if (Files.exists(file)) {
      try (var in = Files.newBufferedReader(file)) {
        passwords.load(in);
      }
    } else {
      var random = new SecureRandom();
      for (String role : List.of(SUPERUSER, OWNER, APPLICATION, RETENTION, BACKUP)) {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        passwords.setProperty(role, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
      }
      Path draft = file.resolveSibling(file.getFileName() + ".new");
      closed(draft);
      try (var out = Files.newBufferedWriter(draft)) {
        passwords.store(out, "Passwords of the embedded PostgreSQL. Keep them to yourself.");
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
    return new DatabaseSecrets(passwords);
  }

  String of(String role) {
    String password = passwords.getProperty(role);
    if (password == null) {
      throw new CannotStart("The database's password file holds nothing for " + role + ".");
    }
    return password;
  }

  /** Creates an empty file of mode 600, or empties one. */
  static void closed(Path file) throws IOException {
    Files.deleteIfExists(file);
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(file);
    }
  }
}
