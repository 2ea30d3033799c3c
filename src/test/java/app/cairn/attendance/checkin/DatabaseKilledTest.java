package app.cairn.attendance.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.attendance.Registers;
import app.cairn.attendance.TestRegister;
import app.cairn.attendance.code.RegisterHandle;
import app.cairn.people.SignedPeople;
import app.cairn.platform.web.Cookies;
import app.cairn.world.CairnTest;
import app.cairn.world.Person;
import app.cairn.world.TestDatabase;
import app.cairn.world.World;
import app.cairn.world.WorldClock;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The connections die again and again while people check in; phones go on with the same key. */
@CairnTest
class DatabaseKilledTest {

  private static final int CHECK_INS = 600;
  private static final int AT_ONCE = 48;
  private static final int MOST_TRIES = 60;
  private static final Pattern RECEIPT = Pattern.compile("\"receipt\":\"([^\"]+)\"");

  @LocalServerPort int port;
  @Autowired Registers registers;
  @Autowired SignedPeople people;
  @Autowired Cookies cookies;
  @Autowired Tickets tickets;

  private final Set<String> receipts = ConcurrentHashMap.newKeySet();
  private final AtomicInteger acknowledged = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicInteger empty = new AtomicInteger();

  @Test
  void nothingAcknowledgedIsLostNothingIsDoubleAndNoAnswerIsEmpty() throws Exception {
    try (var register = new TestRegister(registers, World.HERE)) {
      var done = new AtomicBoolean();
      Thread killer = Thread.ofPlatform().start(() -> killUntil(done));
      var turns = new Semaphore(AT_ONCE);
      try (var phones = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int i = 0; i < CHECK_INS; i++) {
          Person person = Person.values()[i % Person.values().length];
          phones.submit(
              () -> {
                turns.acquire();
                try {
                  checkIn(register, person);
                } finally {
                  turns.release();
                }
                return null;
              });
        }
      }
      done.set(true);
      killer.join();
      assertThat(empty).hasValue(0);
      assertThat(acknowledged).hasValue(CHECK_INS);
      assertThat(receipts).as("each its own receipt").hasSize(CHECK_INS);
      assertThat(refused.get()).as("the killing was felt").isPositive();
      for (String receipt : receipts) {
        assertThat(register.count("check_in", "id = '" + receipt + "'")).isEqualTo(1);
      }
      assertThat(register.count("check_in", "true")).isEqualTo(CHECK_INS);
      assertThat(register.count("register_entry", "standing = 'here'"))
          .isEqualTo(Person.values().length);
    }
  }

  private void checkIn(TestRegister register, Person person) throws Exception {
    var ticket =
        new Ticket(
            World.HERE.institution(),
            new RegisterHandle(register.handle()),
            UUID.randomUUID(),
            WorldClock.NOW);
    Phone phone =
        new Phone("http://localhost:" + port)
            .signedIn(people, cookies, World.HERE, World.HERE.person(person))
            .with(cookies.nameOf("ticket"), tickets.write(ticket));
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      HttpResponse<String> answer = phone.postByScript("/check-ins", "key=" + ticket.key());
      if (answer.body().isEmpty()) {
        empty.incrementAndGet();
      }
      Matcher receipt = RECEIPT.matcher(answer.body());
      if (answer.statusCode() == 201 && receipt.find()) {
        acknowledged.incrementAndGet();
        receipts.add(receipt.group(1));
        return;
      }
      refused.incrementAndGet();
      Thread.sleep(100);
    }
  }

  private static void killUntil(AtomicBoolean done) {
    try (Connection connection = TestDatabase.shared().as("cairn_app");
        var statement = connection.createStatement()) {
      while (!done.get()) {
        Thread.sleep(40);
        statement.execute(
            """
            select pg_terminate_backend(pid)
            from pg_stat_activity
            where datname = current_database() and application_name = 'cairn check-in'
            """);
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
