package app.cairn.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

class EmbeddedPostgresTest {

  private static final Path FOLDER = Path.of("target/postgres-of-its-own-test");

  @BeforeEach
  void startFromNothing() throws IOException {
    FileSystemUtils.deleteRecursively(FOLDER.resolve("cluster"));
    Files.deleteIfExists(FOLDER.resolve("passwords.properties"));
  }

  @AfterEach
  void leaveNothingRunning() throws IOException {
    Path pid = FOLDER.resolve("cluster/postmaster.pid");
    if (Files.exists(pid)) {
      EmbeddedPostgres.in(FOLDER).close();
    }
  }

  @Test
  void whatWasWrittenIsThereAfterARestart() throws SQLException {
    try (var first = EmbeddedPostgres.in(FOLDER)) {
      write(first, "create table kept as select 42 as answer");
    }
    try (var second = EmbeddedPostgres.in(FOLDER)) {
      assertThat(answer(second)).isEqualTo(42);
    }
  }

  @Test
  void aCommitSurvivesTheServerBeingKilled() throws Exception {
    EmbeddedPostgres killed = EmbeddedPostgres.in(FOLDER);
    write(killed, "create table kept as select 42 as answer");
    ProcessHandle server = serverProcess();
    server.destroyForcibly();
    server.onExit().get(10, TimeUnit.SECONDS);
    try (var recovered = EmbeddedPostgres.in(FOLDER)) {
      assertThat(answer(recovered)).isEqualTo(42);
    }
  }

  @Test
  void aServerThatWasKilledIsStartedAgainAtTheSameAddress() throws Exception {
    try (var postgres = EmbeddedPostgres.in(FOLDER);
        var _ = new EmbeddedPostgresWatch(postgres)) {
      write(postgres, "create table kept as select 42 as answer");
      String address = postgres.url("postgres");
      ProcessHandle server = serverProcess();
      server.destroyForcibly();
      server.onExit().get(10, TimeUnit.SECONDS);
      await().atMost(30, TimeUnit.SECONDS).ignoreExceptions().until(() -> answer(postgres) == 42);
      assertThat(postgres.url("postgres")).isEqualTo(address);
      assertThat(serverProcess().pid()).isNotEqualTo(server.pid());
    }
  }

  @Test
  void aSecondProcessJoinsAndLeavesTheServerToTheFirst() throws Exception {
    try (var first = EmbeddedPostgres.in(FOLDER)) {
      write(first, "create table kept as select 42 as answer");
      try (var inUse = first.superuser("postgres")) {
        EmbeddedPostgres second = EmbeddedPostgres.in(FOLDER);
        assertThat(second.url("postgres")).isEqualTo(first.url("postgres"));
        second.close();
        assertThat(inUse.isValid(5)).isTrue();
      }
      assertThat(answer(first)).isEqualTo(42);
    }
    assertThat(FOLDER.resolve("cluster/postmaster.pid")).doesNotExist();
  }

  @Test
  void theServerIsDurableAndClosed() throws Exception {
    try (var postgres = EmbeddedPostgres.in(FOLDER)) {
      assertThat(settings(postgres))
          .containsEntry("fsync", "on")
          .containsEntry("synchronous_commit", "on")
          .containsEntry("full_page_writes", "on")
          .containsEntry("data_checksums", "on")
          .containsEntry("listen_addresses", "127.0.0.1")
          .containsEntry("password_encryption", "scram-sha-256");
      assertThatThrownBy(
              () -> DriverManager.getConnection(postgres.url("postgres"), "postgres", "guessed"))
          .hasMessageContaining("password authentication failed");
      assertThat(Files.getPosixFilePermissions(FOLDER.resolve("passwords.properties")))
          .extracting(Enum::name)
          .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
    }
  }

  private static ProcessHandle serverProcess() throws IOException {
    String pid = Files.readAllLines(FOLDER.resolve("cluster/postmaster.pid")).getFirst().strip();
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  private static void write(EmbeddedPostgres postgres, String statement) throws SQLException {
    try (var connection = postgres.superuser("postgres");
        var writing = connection.createStatement()) {
      writing.execute(statement);
    }
  }

  private static int answer(EmbeddedPostgres postgres) throws SQLException {
    try (var connection = postgres.superuser("postgres");
        var statement = connection.createStatement();
        var row = statement.executeQuery("select answer from kept")) {
      assertThat(row.next()).isTrue();
      return row.getInt(1);
    }
  }

  private static Map<String, String> settings(EmbeddedPostgres postgres) throws SQLException {
    var settings = new HashMap<String, String>();
    try (var connection = postgres.superuser("postgres");
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select name, setting from pg_settings")) {
      while (rows.next()) {
        settings.put(rows.getString(1), rows.getString(2));
      }
    }
    return settings;
  }
}
