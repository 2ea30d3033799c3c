package app.cairn.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From the command to the first answer of a second start, data kept, database included. The
 * reference is the same jar printing its help, so that a slow machine is slow on both sides.
 */
final class StartBench implements Bench.Benchmark {

  private static final int ROUNDS = Integer.getInteger("rounds", 3);

  @Override
  public void run() throws Exception {
    var starts = new ArrayList<Double>();
    var helps = new ArrayList<Double>();
    firstAnswer();
    for (int round = 0; round < ROUNDS; round++) {
      starts.add(firstAnswer());
      helps.add(help());
    }
    Bench.say("starts", starts);
    Bench.say("help", helps);
    Bench.line("start-to-first-answer", Bench.median(starts), "s", Bench.median(helps));
  }

  private static double help() throws IOException, InterruptedException {
    long begun = System.nanoTime();
    cairn(List.of("--help"), 0).waitFor();
    return (System.nanoTime() - begun) / 1e9;
  }

  private static double firstAnswer() throws IOException, InterruptedException {
    int port = freePort();
    long begun = System.nanoTime();
    Process server = cairn(List.of("serve", "--demo"), port);
    try (var http = HttpClient.newHttpClient()) {
      while (!answers(http, port)) {
        if (!server.isAlive()) {
          throw new IllegalStateException("Cairn did not start; see target/bench-start.log");
        }
        Thread.sleep(20);
      }
      return (System.nanoTime() - begun) / 1e9;
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private static Process cairn(List<String> arguments, int port) throws IOException {
    var command = new ArrayList<>(List.of("bin/cairn"));
    command.addAll(arguments);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PORT", Integer.toString(port));
    builder
        .environment()
        .putIfAbsent("CAIRN_DATA", Optional.ofNullable(System.getenv("CAIRN_DATA")).orElse("data"));
    Files.createDirectories(Path.of("target"));
    return builder.redirectOutput(Path.of("target/bench-start.log").toFile()).start();
  }

  private static boolean answers(HttpClient http, int port) throws InterruptedException {
    try {
      var request =
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
              .build();
      return http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
