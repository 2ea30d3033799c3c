package app.cairn.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** The application as a process of its own, with its own data folder, so that it can be killed. */
public final class CairnProcess {

  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(4);

  private final Path data;
  private final int port;
  private final Path said;

  public CairnProcess(Path data, int port) {
    this.data = data;
    this.port = port;
    this.said = Path.of("target", "cairn-process-" + port + ".log");
  }

  public String address() {
    return "http://localhost:" + port;
  }

  /** Runs a command to its end and returns what it said. */
  public String command(String... arguments) throws IOException, InterruptedException {
    Process process = start(arguments);
    if (!process.waitFor(4, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new AssertionError(String.join(" ", arguments) + " failed: " + saidSoFar());
    }
    return saidSoFar();
  }

  /** Serves, and answers already. */
  public Process serve() throws IOException, InterruptedException {
    Process process = start("serve");
    long until = System.nanoTime() + PATIENCE;
    try (var http = HttpClient.newHttpClient()) {
      while (!isUp(http)) {
        if (!process.isAlive() || System.nanoTime() > until) {
          process.destroyForcibly();
          throw new AssertionError("Cairn did not start: " + saidSoFar());
        }
        Thread.sleep(100);
      }
    }
    return process;
  }

  private boolean isUp(HttpClient http) throws InterruptedException {
    try {
      var health = HttpRequest.newBuilder(URI.create(address() + "/actuator/health")).build();
      return http.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private Process start(String... arguments) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "app.cairn.CairnApplication"));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PORT", String.valueOf(port));
    builder.environment().put("CAIRN_DATA", data.toString());
    return builder.redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile())).start();
  }

  private String saidSoFar() throws IOException {
    return Files.readString(said);
  }

  /** Ends its PostgreSQL as a machine without power would: every process of it at once. */
  public void killDatabase() throws IOException {
    var server = ProcessHandle.of(Long.parseLong(postmaster().getFirst())).orElseThrow();
    var all = new ArrayList<>(server.children().toList());
    all.addFirst(server);
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(one -> one.onExit().orTimeout(30, TimeUnit.SECONDS).exceptionally(_ -> one).join());
  }

  /** Ends whatever still runs there. */
  public void stopDatabase() {
    try {
      killDatabase();
    } catch (IOException | RuntimeException e) {
      return;
    }
  }

  private List<String> postmaster() throws IOException {
    return Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"));
  }

  /** As PostgreSQL's superuser, who sees every institution. */
  public Connection database() throws SQLException {
    try (var in = Files.newInputStream(data.resolve("postgres/passwords.properties"))) {
      var passwords = new Properties();
      passwords.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
      return DriverManager.getConnection(
          "jdbc:postgresql://127.0.0.1:" + postmaster().get(3).strip() + "/cairn",
          "postgres",
          passwords.getProperty("postgres"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
