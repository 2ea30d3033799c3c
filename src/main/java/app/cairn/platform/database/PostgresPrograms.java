package app.cairn.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.tukaani.xz.XZInputStream;

/** initdb, pg_ctl and postgres, unpacked from the archive on the classpath. */
final class PostgresPrograms {

  private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

  private final Path home;
  private final Path log;

  private PostgresPrograms(Path home, Path log) {
    this.home = home;
    this.log = log;
  }

  /** Unpacks once; a half unpacked folder is never used, as the last step is a rename. */
  static PostgresPrograms unpackedIn(Path folder, Path log) throws IOException {
    Resource archive = archive();
    Path home =
        folder.resolve(
            "postgres-" + Long.toHexString(archive.contentLength()) + "-" + archive.getFilename());
    if (!Files.isDirectory(home)) {
      Path halfway = Files.createTempDirectory(Files.createDirectories(folder), "unpacking-");
      unpack(archive, halfway);
      try {
        Files.move(halfway, home, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException unpackedByAnother) {
        if (!Files.isDirectory(home)) {
          throw unpackedByAnother;
        }
        delete(halfway);
      }
    }
    return new PostgresPrograms(home, log);
  }

  private static Resource archive() throws IOException {
    Resource[] archives =
        new PathMatchingResourcePatternResolver().getResources("classpath*:postgres-*.txz");
    if (archives.length != 1) {
      throw new CannotStart(
          "This build of Cairn holds no PostgreSQL for this machine: build it here with bin/run, or"
              + " set spring.datasource.url to a PostgreSQL of yours.");
    }
    return archives[0];
  }

  private static void unpack(Resource archive, Path target) throws IOException {
    try (InputStream in = archive.getInputStream();
        var tar =
            new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(in, 1 << 16)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
          throw new IOException("The archive reaches outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(path);
          continue;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
          Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
          Files.copy(tar, path);
          if (!WINDOWS && (entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
          }
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  void run(String purpose, String program, String... arguments) {
    var command = new ArrayList<String>();
    if (needsAnotherUser()) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(home.resolve("bin").resolve(WINDOWS ? program + ".exe" : program).toString());
    command.addAll(List.of(arguments));
    try {
      // A file, not a pipe: the server inherits the output and would keep a pipe open for good.
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(nothing()))
              .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()))
              .start();
      if (!process.waitFor(120, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new CannotStart("PostgreSQL did not " + purpose + " within two minutes: see " + log);
      }
      if (process.exitValue() != 0) {
        throw new CannotStart(explanation(purpose));
      }
    } catch (IOException e) {
      throw new CannotStart(explanation(purpose), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Interrupted while PostgreSQL was to " + purpose + ".", e);
    }
  }

  private static java.io.File nothing() {
    return new java.io.File(WINDOWS ? "NUL" : "/dev/null");
  }

  private String explanation(String purpose) {
    if (needsAnotherUser()) {
      return "PostgreSQL could not "
          + purpose
          + ". It never runs as root or as a nameless user, and this machine may not allow user"
          + " namespaces: run Cairn as an ordinary user, or set spring.datasource.url. See "
          + log;
    }
    return "PostgreSQL could not " + purpose + ": see " + log + lastLine();
  }

  private String lastLine() {
    try {
      List<String> lines = Files.readAllLines(log);
      return lines.isEmpty() ? "" : " (" + lines.getLast().strip() + ")";
    } catch (IOException | UncheckedIOException unreadable) {
      return "";
    }
  }

  /** initdb and postgres refuse root, and can't look up a uid without a name. */
  private static boolean needsAnotherUser() {
    String user = System.getProperty("user.name", "?");
    return !WINDOWS && (user.equals("root") || user.equals("?"));
  }
}
