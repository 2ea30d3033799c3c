package app.cairn.bench;

import app.cairn.attendance.checkin.Crowd;
import app.cairn.attendance.checkin.ServerToKill;
import app.cairn.attendance.code.RegisterHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Durable check-ins over HTTP (cookie and ticket read, check-in and register entry on disk) per
 * second over 128 connections, beside the best that pgbench reaches with one upsert per transaction
 * against the same PostgreSQL in the same minute. Phones, server and database share this machine.
 */
final class CheckInBench implements Bench.Benchmark {

  private static final int ROUNDS = Integer.getInteger("rounds", 5);
  private static final int CONNECTIONS = Integer.getInteger("connections", 128);
  private static final int PEOPLE = 2_000;
  private static final int SESSIONS = Integer.getInteger("sessions", 20);
  private static final double GOAL_MILLIS = 50;

  private record Load(double perSecond, double p50, double p99) {}

  @Override
  public void run() throws Exception {
    Path data = Path.of("target/bench-check-in").toAbsolutePath();
    try (var server = new ServerToKill(data, Crowd.SECRET);
        var crowd = new Crowd(server.database(), PEOPLE)) {
      server.killApplicationAndStartAgain();
      double first = firstScan(server, crowd);
      var reference = new Pgbench(server.database(), data);
      load(server, crowd);
      measure(server, crowd, reference, "");
      Bench.line("first-check-in-after-start", first, "ms", GOAL_MILLIS);
      try (var _ = new Standby(server.database(), data.resolve("postgres"))) {
        measure(server, crowd, reference, "-with-standby");
      }
      requireAllWritten(crowd);
    }
  }

  private static void measure(ServerToKill server, Crowd crowd, Pgbench pgbench, String how)
      throws Exception {
    var ours = new ArrayList<Double>();
    var reference = new ArrayList<Double>();
    var middle = new ArrayList<Double>();
    var slowest = new ArrayList<Double>();
    for (int round = 0; round < ROUNDS; round++) {
      Load load = load(server, crowd);
      ours.add(load.perSecond());
      middle.add(load.p50());
      slowest.add(load.p99());
      reference.add(pgbench.upsertsPerSecond());
    }
    say("check-ins per second", ours);
    say("pgbench upserts per second", reference);
    Bench.line("check-ins-per-second" + how, Bench.median(ours), "/s", Bench.median(reference));
    Bench.line("check-in-p50" + how, Bench.median(middle), "ms", GOAL_MILLIS);
    Bench.line("check-in-p99" + how, Bench.median(slowest), "ms", GOAL_MILLIS);
  }

  private static void say(String what, List<Double> values) {
    System.out.printf(
        Locale.ROOT,
        "  %s: %s%n",
        what,
        Arrays.toString(values.stream().mapToLong(Math::round).toArray()));
  }

  private static double firstScan(ServerToKill server, Crowd crowd) throws Exception {
    RegisterHandle register = crowd.openRegisters(1).getFirst();
    byte[] request = request(crowd, 0, register);
    long begun = System.nanoTime();
    try (var phone = new Wire(server.port())) {
      phone.send(request);
    }
    return (System.nanoTime() - begun) / 1e6;
  }

  private static Load load(ServerToKill server, Crowd crowd) throws Exception {
    List<byte[]> requests = new ArrayList<>(PEOPLE * SESSIONS);
    for (RegisterHandle register : crowd.openRegisters(SESSIONS)) {
      for (int person = 0; person < PEOPLE; person++) {
        requests.add(request(crowd, person, register));
      }
    }
    Collections.shuffle(requests, new Random(1));
    var next = new AtomicInteger();
    var millis = new double[requests.size()];
    List<Future<?>> phones = new ArrayList<>();
    long begun = System.nanoTime();
    try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
      for (int n = 0; n < CONNECTIONS; n++) {
        phones.add(
            threads.submit(
                () -> {
                  try (var phone = new Wire(server.port())) {
                    for (int i = next.getAndIncrement();
                        i < millis.length;
                        i = next.getAndIncrement()) {
                      long sent = System.nanoTime();
                      phone.send(requests.get(i));
                      millis[i] = (System.nanoTime() - sent) / 1e6;
                    }
                  }
                  return null;
                }));
      }
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    for (Future<?> phone : phones) {
      phone.get();
    }
    Arrays.sort(millis);
    return new Load(
        millis.length / seconds,
        millis[millis.length / 2],
        millis[(int) (millis.length * 0.99) - 1]);
  }

  private static byte[] request(Crowd crowd, int person, RegisterHandle register) {
    UUID key = UUID.randomUUID();
    String body = "key=" + key;
    return """
    POST /check-ins HTTP/1.1\r
    Host: localhost\r
    Accept: application/json\r
    Content-Type: application/x-www-form-urlencoded\r
    Cookie: %s\r
    Content-Length: %d\r
    \r
    %s\
    """
        .formatted(crowd.cookiesAfterScan(person, register, key), body.length(), body)
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static void requireAllWritten(Crowd crowd) throws SQLException {
    try (Connection connection = crowd.connection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select count(*) from attendance.register_entry e
                join attendance.register r on r.id = e.register_id and r.occasion_kind = 'test'
                """)) {
      rows.next();
      long expected = (long) PEOPLE * SESSIONS * (2 * ROUNDS + 1) + 1;
      if (rows.getLong(1) != expected) {
        throw new IllegalStateException("Lost: " + rows.getLong(1) + " of " + expected);
      }
    }
  }
}
