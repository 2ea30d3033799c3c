package app.cairn.bench;

import app.cairn.platform.database.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.util.FileSystemUtils;

/**
 * A second PostgreSQL that follows the first; from its start nothing is committed that is not on
 * its disk too.
 */
final class Standby implements AutoCloseable {

  private static final String ROLE = "cairn_backup";
  private static final String NAME = "standby";
  private static final Set<String> OF_THE_FIRST_ALONE =
      Set.of("postmaster.pid", "postmaster.opts", "pg_wal", "pg_replslot", "pg_stat_tmp");
  private static final int PATIENCE = 60;

  private final EmbeddedPostgres first;
  private final Path cluster;
  private final Path programs;

  /**
   * @param folder where the first keeps its cluster and its programs
   */
  Standby(EmbeddedPostgres first, Path folder) throws Exception {
    this.first = first;
    this.cluster = folder.resolve("standby");
    try (var paths = Files.find(folder, 5, (path, _) -> path.endsWith("bin/pg_ctl"))) {
      this.programs = paths.findFirst().orElseThrow().getParent();
    }
    FileSystemUtils.deleteRecursively(cluster);
    try (var superuser = superuser()) {
      copy(superuser, folder.resolve("cluster"));
      start();
      awaitFollowing(superuser);
      set(superuser, "ANY 1 (" + NAME + ")");
      awaitSynchronous(superuser);
    }
  }

  private Connection superuser() throws SQLException {
    return DriverManager.getConnection(
        first.url("postgres"), "postgres", first.passwordOf("postgres"));
  }

  private void copy(Connection superuser, Path from) throws SQLException, IOException {
    try (var statement = superuser.createStatement()) {
      statement.execute("select pg_backup_start('" + NAME + "', true)");
      copyFiles(from, cluster);
      try (var rows = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
        rows.next();
        Files.writeString(cluster.resolve("backup_label"), rows.getString(1));
      }
    }
    URI address = URI.create(first.url("postgres").substring("jdbc:".length()));
    Files.writeString(
        cluster.resolve("postgresql.auto.conf"),
        """
        primary_conninfo='host=%s port=%d user=%s password=%s application_name=%s'
        """
            .formatted(address.getHost(), address.getPort(), ROLE, first.passwordOf(ROLE), NAME),
        StandardOpenOption.APPEND);
    Files.createFile(cluster.resolve("standby.signal"));
  }

  private static void copyFiles(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwx------"));
    Files.createDirectories(to.resolve("pg_wal"));
    Files.createDirectories(to.resolve("pg_replslot"));
    Files.createDirectories(to.resolve("pg_stat_tmp"));
    try (var paths = Files.walk(from)) {
      for (Path path : paths.skip(1).toList()) {
        Path within = from.relativize(path);
        if (OF_THE_FIRST_ALONE.contains(within.getName(0).toString())) {
          continue;
        }
        if (Files.isDirectory(path)) {
          Files.createDirectories(to.resolve(within));
        } else {
          Files.copy(path, to.resolve(within));
        }
      }
    }
  }

  private void start() throws IOException, InterruptedException {
    int port;
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    control("-o", "-p " + port, "-l", cluster.resolve("server.log").toString(), "start");
  }

  private void control(String... asked) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    if (System.getProperty("user.name", "").equals("root")) {
      // As the first is started: PostgreSQL refuses root.
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(programs.resolve("pg_ctl").toString());
    command.addAll(List.of("-D", cluster.toString(), "-w"));
    command.addAll(List.of(asked));
    int ended =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    if (ended != 0) {
      throw new IllegalStateException(
          "The standby did not " + asked[asked.length - 1] + "; see " + cluster);
    }
  }

  private static void awaitFollowing(Connection superuser) throws Exception {
    await(superuser, "select exists (select from pg_stat_replication where state = 'streaming')");
  }

  private static void awaitSynchronous(Connection superuser) throws Exception {
    await(superuser, "select exists (select from pg_stat_replication where sync_state = 'quorum')");
  }

  private static void await(Connection superuser, String question) throws Exception {
    try (var statement = superuser.createStatement()) {
      for (int second = 0; second < PATIENCE; second++) {
        try (var rows = statement.executeQuery(question)) {
          if (rows.next() && rows.getBoolean(1)) {
            return;
          }
        }
        Thread.sleep(1_000);
      }
    }
    throw new IllegalStateException("The standby does not follow: " + question);
  }

  private static void set(Connection superuser, String names) throws SQLException {
    try (var statement = superuser.createStatement()) {
      statement.execute("alter system set synchronous_standby_names = '" + names + "'");
      statement.execute("select pg_reload_conf()");
    }
  }

  @Override
  public void close() throws Exception {
    try (var superuser = superuser()) {
      set(superuser, "");
    }
    control("-m", "fast", "stop");
  }
}
