package app.cairn.attendance.checkin;

import app.cairn.CairnApplication;
import app.cairn.platform.database.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The application as {@code bin/cairn serve} starts it, with a durable database of its own. */
public final class ServerToKill implements AutoCloseable {

  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);

  private final Path data;
  private final String secret;
  private final List<String> flags;
  private final int port;
  private Process process;

  public ServerToKill(Path data, String secret, String... flags)
      throws IOException, InterruptedException {
    this.data = data;
    this.secret = secret;
    this.flags = List.of(flags);
    // The unpacked programs are kept: nothing of theirs is data.
    FileSystemUtils.deleteRecursively(data.resolve("postgres/cluster"));
    Files.deleteIfExists(data.resolve("postgres/passwords.properties"));
    Files.createDirectories(data);
    try (var free = new ServerSocket(0)) {
      this.port = free.getLocalPort();
    }
    this.process = started();
    awaitReady();
  }

  public String address() {
    return "http://localhost:" + port;
  }

  public int port() {
    return port;
  }

  /** Joined, so that it answers for itself whatever happens to the application. */
  public EmbeddedPostgres database() {
    return EmbeddedPostgres.in(data.resolve("postgres"));
  }

  public void killApplicationAndStartAgain() throws IOException, InterruptedException {
    process.destroyForcibly().waitFor();
    process = started();
    awaitReady();
  }

  /**
   * @param wholly with all its connections at once, as when the power goes; else only its head, and
   *     the rest notices by itself
   */
  void killDatabase(boolean wholly) throws IOException {
    Path pidFile = data.resolve("postgres/cluster/postmaster.pid");
    ProcessHandle head =
        ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).getFirst().strip()))
            .orElseThrow();
    List<ProcessHandle> connections = head.descendants().toList();
    head.destroyForcibly();
    if (wholly) {
      connections.forEach(ProcessHandle::destroyForcibly);
    }
  }

  void awaitReady() throws InterruptedException {
    long until = System.nanoTime() + PATIENCE;
    while (!isReady()) {
      if (!process.isAlive() || System.nanoTime() > until) {
        throw new IllegalStateException("Not ready; see " + log());
      }
      Thread.sleep(50);
    }
  }

  private boolean isReady() throws InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      var health = HttpRequest.newBuilder(URI.create(address() + "/actuator/health")).build();
      return http.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private Process started() throws IOException {
    List<String> command =
        Stream.of(
                List.of(ProcessHandle.current().info().command().orElse("java")),
                List.of("-Xmx512m"),
                flags,
                List.of("--enable-native-access=ALL-UNNAMED"),
                List.of("-cp", classes(), CairnApplication.class.getName()),
                List.of("serve", "--port", Integer.toString(port)))
            .flatMap(List::stream)
            .toList();
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("CAIRN_DATA", data.toString());
    builder.environment().put("CAIRN_SECRET", secret);
    return builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile())).start();
  }

  private Path log() {
    return data.resolve("server.log");
  }

  /** Surefire hides the real class path behind a jar. */
  private static String classes() {
    return Optional.ofNullable(System.getProperty("surefire.test.class.path"))
        .orElseGet(() -> System.getProperty("java.class.path"));
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor();
    database().close();
  }
}
