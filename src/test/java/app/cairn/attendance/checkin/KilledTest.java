package app.cairn.attendance.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.attendance.code.RegisterHandle;
import app.cairn.people.SignedPeople;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * 500 phones at once say that they are here, at one register after another, while the application
 * or its database is killed without a word of warning. As on the page, a phone goes on with the
 * same key until it has a receipt.
 */
@Tag("kill")
class KilledTest {

  private static final int PHONES = 500;
  private static final int REGISTERS = 5;
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");
  private static final Pattern RECEIPT = Pattern.compile("\"receipt\":\"([^\"]+)\"");

  private static ServerToKill server;
  private static Crowd crowd;

  private final Set<UUID> receipts = ConcurrentHashMap.newKeySet();
  private final AtomicInteger acknowledged = new AtomicInteger();
  private final AtomicInteger triedAgain = new AtomicInteger();
  private final AtomicInteger empty = new AtomicInteger();

  /** Something that happens to the server in the middle. */
  private interface Blow {
    void strike() throws Exception;
  }

  @BeforeAll
  static void layOut() throws Exception {
    server =
        new ServerToKill(
            Path.of("target/killed").toAbsolutePath(), Crowd.SECRET, "-XX:TieredStopAtLevel=1");
    crowd = new Crowd(server.database(), PHONES);
  }

  @AfterAll
  static void close() throws InterruptedException {
    crowd.close();
    server.close();
  }

  @Test
  void applicationKilledInTheMiddle() throws Exception {
    nothingSaidIsLostAndNothingIsDouble(server::killApplicationAndStartAgain, 300);
  }

  @Test
  void applicationKilledAtTheVeryBeginning() throws Exception {
    nothingSaidIsLostAndNothingIsDouble(server::killApplicationAndStartAgain, 1);
  }

  @Test
  void headOfTheDatabaseKilled() throws Exception {
    nothingSaidIsLostAndNothingIsDouble(() -> server.killDatabase(false), 300);
  }

  @Test
  void databaseKilledWithAllItsConnections() throws Exception {
    nothingSaidIsLostAndNothingIsDouble(() -> server.killDatabase(true), 800);
  }

  private void nothingSaidIsLostAndNothingIsDouble(Blow blow, int afterReceipts) throws Exception {
    List<RegisterHandle> registers = crowd.openRegisters(REGISTERS);
    try (var phones = Executors.newVirtualThreadPerTaskExecutor()) {
      var going =
          IntStream.range(0, PHONES)
              .mapToObj(n -> phones.submit(() -> comesToAll(registers, n)))
              .toList();
      while (acknowledged.get() < afterReceipts) {
        Thread.sleep(1);
      }
      blow.strike();
      for (var one : going) {
        one.get();
      }
    }
    assertThat(triedAgain.get()).as("the blow was felt").isPositive();
    assertThat(empty).as("empty answers").hasValue(0);
    assertThat(acknowledged).as("everyone got in").hasValue(PHONES * REGISTERS);
    assertThat(receipts).as("each with a receipt of its own").hasSize(PHONES * REGISTERS);
    try (Connection connection = crowd.connection()) {
      assertThat(
              count(connection, "check_in c where c.id = any (?)", receipts.toArray(UUID[]::new)))
          .as("of those acknowledged none is lost")
          .isEqualTo(receipts.size());
      for (RegisterHandle register : registers) {
        assertThat(of(connection, register, "check_in", "true")).as("none twice").isEqualTo(PHONES);
        assertThat(of(connection, register, "register_entry", "c.standing = 'here'"))
            .as("the register counts everyone once")
            .isEqualTo(PHONES);
        assertThat(
                of(
                    connection,
                    register,
                    "register_entry",
                    "exists (select from attendance.check_in i where i.id = c.check_in_id)"))
            .isEqualTo(PHONES);
      }
    }
  }

  private Void comesToAll(List<RegisterHandle> registers, int number) throws Exception {
    for (RegisterHandle register : registers) {
      Phone phone =
          new Phone(server.address()).with(crowd.nameOf(SignedPeople.COOKIE), crowd.person(number));
      String key = untilFound(KEY, () -> phone.get("/Q/" + crowd.codeOf(register)), 200);
      String receipt =
          untilFound(RECEIPT, () -> phone.postByScript("/check-ins", "key=" + key), 201);
      acknowledged.incrementAndGet();
      receipts.add(UUID.fromString(receipt));
    }
    return null;
  }

  private interface Request {
    HttpResponse<String> send() throws IOException, InterruptedException;
  }

  private String untilFound(Pattern wanted, Request request, int status) throws Exception {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < until) {
      try {
        HttpResponse<String> answer = request.send();
        if (answer.body().isEmpty()) {
          empty.incrementAndGet();
        }
        Matcher found = wanted.matcher(answer.body());
        if (answer.statusCode() == status && found.find()) {
          return found.group(1);
        }
      } catch (IOException gone) {
        // Nobody there just now.
      }
      triedAgain.incrementAndGet();
      Thread.sleep(250);
    }
    throw new AssertionError("No answer for " + PATIENCE);
  }

  private static long of(Connection connection, RegisterHandle register, String table, String and)
      throws SQLException {
    return count(
        connection,
        table
            + " c where c.register_id = (select id from attendance.register where handle = "
            + register.value()
            + ") and cardinality(cast(? as uuid[])) = 0 and "
            + and);
  }

  private static long count(Connection connection, String what, UUID... ids) throws SQLException {
    try (var statement = connection.prepareStatement("select count(*) from attendance." + what)) {
      statement.setArray(1, connection.createArrayOf("uuid", ids));
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }
}
