package app.cairn.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.world.Browser;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.FileSystemUtils;

/**
 * The application, as a process of its own, before a PostgreSQL that an operator laid out with the
 * statements of {@code docs/database.md}, told by environment variables alone.
 */
@Tag("peers")
class SomebodyElsesPostgresTest {

  private static final Path FOLDER = Path.of("target/somebody-elses-postgres");
  private static final Path DATA = FOLDER.resolve("data-of-cairn");
  private static final String PASSWORD = "of-the-operators-choice";

  private static EmbeddedPostgres theirs;

  @BeforeAll
  static void layOutAsDocumented() throws IOException, SQLException {
    FileSystemUtils.deleteRecursively(FOLDER.resolve("cluster"));
    FileSystemUtils.deleteRecursively(DATA);
    theirs = EmbeddedPostgres.in(FOLDER);
    try (var connection = theirs.superuser("postgres");
        var statement = connection.createStatement()) {
      for (String one : documented()) {
        statement.execute(one);
      }
      statement.execute("create role mighty login superuser password '" + PASSWORD + "'");
    }
  }

  @AfterAll
  static void stop() {
    theirs.close();
  }

  @Test
  void itServesAndCommandsWorkBesideIt() throws Exception {
    int port = freePort();
    Process server = cairn("cairn_app", port, "serve").redirectErrorStream(true).start();
    var said = new StringBuilder();
    Thread.ofVirtual().start(() -> read(server, said));
    try {
      awaitHealth(port, server, said);

      var command =
          run(
              "cairn_app",
              "institution",
              "create",
              "--handle=southby",
              "--name=University of Southby",
              "--zone=Europe/London",
              "--locale=en-GB",
              "--administrator=head@southby.example");
      assertThat(command.exitCode()).as(command.said()).isZero();
      String link =
          command
              .said()
              .lines()
              .filter(line -> line.contains("/sign-in-links/"))
              .findFirst()
              .orElseThrow();
      var browser = new Browser(port);
      assertThat(browser.get(link.substring(link.indexOf("/i/"))).text())
          .contains("head@southby.example");
    } finally {
      server.destroy();
      assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(DATA.resolve("postgres")).as("a PostgreSQL of its own").doesNotExist();
    try (var connection = theirs.superuser("cairn");
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select tableowner from pg_tables where schemaname = 'people' and tablename ="
                    + " 'person'")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1)).isEqualTo("cairn_owner");
    }
  }

  @ParameterizedTest
  @CsvSource({"mighty, superuser", "cairn_backup, BYPASSRLS", "cairn_owner, owner of its tables"})
  void itRefusesToRunWithTooManyRights(String role, String why) throws Exception {
    var refused =
        run(
            role,
            "institution",
            "create",
            "--handle=x",
            "--name=X",
            "--zone=UTC",
            "--locale=en",
            "--administrator=x@x.example");

    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.said().lines().filter(line -> line.startsWith("Cairn refuses"))).hasSize(1);
    assertThat(refused.said()).contains(why).doesNotContain("Exception");
  }

  private record Ran(int exitCode, String said) {}

  private static Ran run(String role, String... arguments) throws Exception {
    Process process = cairn(role, 0, arguments).redirectErrorStream(true).start();
    var said = new StringBuilder();
    read(process, said);
    assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
    return new Ran(process.exitValue(), said.toString());
  }

  private static ProcessBuilder cairn(String role, int port, String... arguments) {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                withoutTests(),
                "app.cairn.CairnApplication"));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command);
    builder.environment().put("PORT", String.valueOf(port));
    builder.environment().put("CAIRN_DATA", DATA.toString());
    builder.environment().put("SPRING_DATASOURCE_URL", theirs.url("cairn"));
    builder.environment().put("SPRING_DATASOURCE_USERNAME", role);
    builder.environment().put("SPRING_DATASOURCE_PASSWORD", PASSWORD);
    builder.environment().put("SPRING_FLYWAY_USER", "cairn_owner");
    builder.environment().put("SPRING_FLYWAY_PASSWORD", PASSWORD);
    return builder;
  }

  private static String withoutTests() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(one -> !one.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** What the operator is told to run once. */
  private static List<String> documented() throws IOException {
    String page = Files.readString(Path.of("docs/database.md"));
    int begin = page.indexOf("```sql") + 6;
    return Stream.of(page.substring(begin, page.indexOf("```", begin)).split(";"))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .map(one -> one.replace("'…'", "'" + PASSWORD + "'"))
        .toList();
  }

  private static void awaitHealth(int port, Process server, StringBuilder said) throws Exception {
    Instant tooLate = Instant.now().plus(Duration.ofMinutes(3));
    while (Instant.now().isBefore(tooLate) && server.isAlive()) {
      try {
        var health = new Browser(port).get("/actuator/health");
        if (health.status() == 200) {
          assertThat(health.body()).contains("\"UP\"");
          return;
        }
      } catch (IllegalStateException notYet) {
        // Refused until it listens.
      }
      Thread.sleep(300);
    }
    throw new AssertionError("It did not come up:\n" + said);
  }

  private static void read(Process process, StringBuilder into) {
    try (var lines = process.inputReader()) {
      lines.lines().forEach(line -> into.append(line).append('\n'));
    } catch (IOException gone) {
      into.append(gone);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
