package app.cairn.peers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A real provider with the realm of {@code northmoor-realm.json}, one for all tests. */
final class Keycloak {

  private static final Path UNPACKED = Path.of("target/peers");
  private static final Path REALM = Path.of("src/test/resources/peers/northmoor-realm.json");
  private static final Path LOG = UNPACKED.resolve("keycloak.log");
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private static @Nullable Keycloak started;

  private final int port;

  private Keycloak(int port) {
    this.port = port;
  }

  static synchronized Keycloak shared() {
    if (started == null) {
      try {
        started = start();
      } catch (IOException e) {
        throw new IllegalStateException("Keycloak can't start", e);
      }
    }
    return started;
  }

  String issuer() {
    return "http://localhost:" + port + "/realms/northmoor";
  }

  /** What it says about itself. */
  String metadata() {
    return get(issuer() + "/.well-known/openid-configuration");
  }

  private static Keycloak start() throws IOException {
    Path home = home();
    Path realms = Files.createDirectories(home.resolve("data/import"));
    Files.copy(REALM, realms.resolve(REALM.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    var keycloak = new Keycloak(freePort());
    var builder =
        new ProcessBuilder(
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--db=dev-mem",
                "--import-realm",
                "--http-host=localhost",
                "--http-port=" + keycloak.port)
            .redirectErrorStream(true)
            .redirectOutput(LOG.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m");
    builder.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
    var process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
    keycloak.awaitReady(process);
    return keycloak;
  }

  private void awaitReady(Process process) {
    Instant tooLate = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(tooLate) && process.isAlive()) {
      if (!metadata().isEmpty()) {
        return;
      }
      pause();
    }
    end(process);
    throw new IllegalStateException("Keycloak did not become ready: see " + LOG);
  }

  private static void end(Process process) {
    // kc.sh starts Java as a child of its own.
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Path home() throws IOException {
    try (var folders = Files.list(UNPACKED)) {
      return folders
          .filter(folder -> Files.isExecutable(folder.resolve("bin/kc.sh")))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("bin/test --all unpacks Keycloak first"));
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Empty while nobody answers. */
  private static String get(String address) {
    try (var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
      var answer =
          client.send(
              HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(10)).build(),
              BodyHandlers.ofString());
      return answer.statusCode() == 200 ? answer.body() : "";
    } catch (IOException notYet) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
