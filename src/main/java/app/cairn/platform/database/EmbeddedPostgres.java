package app.cairn.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL in a folder of ours: durable (fsync, checksums), closed (scram, loopback only),
 * kept between runs. A second process finds the server and joins it; whoever leaves last stops it.
 */
public final class EmbeddedPostgres implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);

  private final Path folder;
  private final Path cluster;
  private final PostgresPrograms programs;
  private final DatabaseSecrets secrets;
  private final String extraSettings;
  private int port;

  private EmbeddedPostgres(
      Path folder, PostgresPrograms programs, DatabaseSecrets secrets, String extraSettings) {
    this.folder = folder;
    this.cluster = folder.resolve("cluster");
    this.programs = programs;
    this.secrets = secrets;
    this.extraSettings = extraSettings;
  }

  public static EmbeddedPostgres in(Path folder) {
    return in(folder, "");
  }

  /**
   * @param extraSettings further lines of configuration, for tests that may lose their data
   */
  public static EmbeddedPostgres in(Path folder, String extraSettings) {
    Path home = folder.toAbsolutePath().normalize();
    try {
      Files.createDirectories(home);
      if (home.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
      }
      try (var channel = lockFile(home);
          var _ = channel.lock()) {
        var postgres =
            new EmbeddedPostgres(
                home,
                PostgresPrograms.unpackedIn(home.resolve("programs"), home.resolve("programs.log")),
                DatabaseSecrets.keptIn(home.resolve("passwords.properties")),
                extraSettings);
        postgres.startOrJoin();
        return postgres;
      }
    } catch (IOException e) {
      throw new CannotStart("The data folder " + home + " can't be used: " + e.getMessage(), e);
    }
  }

  private static FileChannel lockFile(Path home) throws IOException {
    return FileChannel.open(
        home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private void startOrJoin() throws IOException {
    if (!Files.exists(cluster.resolve("PG_VERSION"))) {
      create();
    }
    if (join()) {
      return;
    }
    // Where it was before it was killed: whoever still looks for it there finds it again.
    port = isFree(port) ? port : freePort();
    start();
    log.info("PostgreSQL runs on port {} with its data in {}", port, folder);
  }

  /** Starts the server again, at the same address, when somebody killed it. */
  void startAgainWhenGone() throws IOException {
    if (isRunning()) {
      return;
    }
    try (var channel = lockFile(folder);
        var _ = channel.lock()) {
      if (servesThisFolder()) {
        return;
      }
      log.warn("PostgreSQL in {} is gone; it is started again", folder);
      forgetTheDead();
      start();
      log.info("PostgreSQL runs again on port {}; whatever was committed is there", port);
    }
  }

  private boolean isRunning() throws IOException {
    Path pidFile = cluster.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return false;
    }
    List<String> lines = Files.readAllLines(pidFile);
    return !lines.isEmpty() && isPostgres(Long.parseLong(lines.getFirst().strip()));
  }

  private void forgetTheDead() throws IOException {
    if (!isRunning()) {
      // After a restart of the machine the number may be another program's, which PostgreSQL
      // would take for a living server.
      Files.deleteIfExists(cluster.resolve("postmaster.pid"));
    }
  }

  private void create() throws IOException {
    log.info("Creating the database cluster in {}", folder);
    Path passwordFile = folder.resolve("initdb-password");
    DatabaseSecrets.closed(passwordFile);
    Files.writeString(passwordFile, secrets.of(DatabaseSecrets.SUPERUSER));
    Path halfway = folder.resolve("cluster-being-made");
    discard(halfway);
    programs.run(
        "create its cluster",
        "initdb",
        "-D",
        halfway.toString(),
        "-U",
        DatabaseSecrets.SUPERUSER,
        "-E",
        "UTF8",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--locale=C",
        "--data-checksums",
        "-A",
        "scram-sha-256",
        "--pwfile",
        passwordFile.toString());
    Files.delete(passwordFile);
    Files.writeString(
        halfway.resolve("pg_hba.conf"),
        """
        host all all 127.0.0.1/32 scram-sha-256
        host replication cairn_backup 127.0.0.1/32 scram-sha-256
        """);
    Files.writeString(
        halfway.resolve("postgresql.auto.conf"),
        """
        listen_addresses='127.0.0.1'
        unix_socket_directories=''
        fsync=on
        synchronous_commit=on
        full_page_writes=on
        shared_buffers=256MB
        max_wal_size=4GB
        checkpoint_timeout=15min
        temp_buffers=64MB
        work_mem=16MB
        max_connections=60
        timezone='UTC'
        log_timezone='UTC'
        """
            + extraSettings);
    Files.move(halfway, cluster);
  }

  private static void discard(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var paths = Files.walk(folder)) {
        for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  /** True when a server already runs on this folder; cleans up after one that was killed. */
  private boolean join() throws IOException {
    Path pidFile = cluster.resolve("postmaster.pid");
    for (int attempt = 0; Files.exists(pidFile) && attempt < 100; attempt++) {
      List<String> lines = Files.readAllLines(pidFile);
      if (lines.size() < 4) {
        pause();
        continue;
      }
      port = Integer.parseInt(lines.get(3).strip());
      if (servesThisFolder()) {
        log.info("Joined the PostgreSQL already running on port {}", port);
        return true;
      }
      if (!isPostgres(Long.parseLong(lines.getFirst().strip()))) {
        forgetTheDead();
        return false;
      }
      pause();
    }
    return false;
  }

  private static boolean isPostgres(long pid) {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .flatMap(process -> process.info().command())
        .map(command -> command.toLowerCase(Locale.ROOT).contains("postgres"))
        .orElse(false);
  }

  private boolean servesThisFolder() throws IOException {
    try (var connection = superuser("postgres");
        var statement = connection.createStatement();
        var rows = statement.executeQuery("show data_directory")) {
      return rows.next() && Files.isSameFile(Path.of(rows.getString(1)), cluster);
    } catch (SQLException notReady) {
      return false;
    }
  }

  private void start() {
    programs.run(
        "start",
        "pg_ctl",
        "-D",
        cluster.toString(),
        "-o",
        "-p " + port,
        "-l",
        folder.resolve("server.log").toString(),
        "-w",
        "-t",
        "60",
        "start");
  }

  /** Stops the server unless another process still uses it. */
  @Override
  public void close() {
    try (var channel = lockFile(folder);
        var _ = channel.lock()) {
      if (usedByOthers().orElse(true)) {
        return;
      }
      programs.run(
          "stop", "pg_ctl", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "30", "stop");
    } catch (IOException e) {
      log.warn("PostgreSQL in {} was left running: {}", folder, e.getMessage());
    }
  }

  /** Empty when the server no longer answers, and so needs no stopping. */
  private Optional<Boolean> usedByOthers() {
    try (var connection = superuser("postgres");
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select exists (select from pg_stat_activity"
                    + " where backend_type = 'client backend' and pid <> pg_backend_pid())")) {
      return Optional.of(rows.next() && rows.getBoolean(1));
    } catch (SQLException gone) {
      return Optional.empty();
    }
  }

  /** For laying out roles and databases; never for the application's own work. */
  Connection superuser(String database) throws SQLException {
    return DriverManager.getConnection(
        url(database), DatabaseSecrets.SUPERUSER, secrets.of(DatabaseSecrets.SUPERUSER));
  }

  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:"
        + port
        + "/"
        + database
        + "?ApplicationName=cairn&reWriteBatchedInserts=true";
  }

  /** The password of one of the four roles. */
  public String passwordOf(String role) {
    return secrets.of(role);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static boolean isFree(int port) {
    if (port == 0) {
      return false;
    }
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Interrupted while PostgreSQL was starting.", e);
    }
  }
}
