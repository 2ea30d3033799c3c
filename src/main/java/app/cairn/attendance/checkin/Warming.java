package app.cairn.attendance.checkin;

import app.cairn.attendance.book.Way;
import app.cairn.attendance.code.CodeWindow;
import app.cairn.attendance.code.RegisterHandle;
import app.cairn.people.SignedPeople;
import app.cairn.people.SignedPerson;
import app.cairn.platform.InstitutionId;
import app.cairn.platform.PersonId;
import app.cairn.platform.tenancy.InstitutionDirectory;
import app.cairn.platform.web.Cookies;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Walks the lane before anybody else does: the hour begins for everyone at once, and the first scan
 * should not pay for what only the first has to do. A visitor of nobody's scans a code of no
 * register and says so; nothing is written. Not ready until that is done.
 */
@Component
@ConditionalOnWebApplication
class Warming implements ApplicationRunner, HealthIndicator {

  private static final Logger log = LoggerFactory.getLogger(Warming.class);
  private static final Duration AT_MOST = Duration.ofSeconds(1);
  private static final CodeWindow WINDOW = new CodeWindow(120);
  private static final RegisterHandle NOBODYS = new RegisterHandle(0);

  private final InstitutionDirectory institutions;
  private final LaneConnections connections;
  private final Tickets tickets;
  private final SignedPeople people;
  private final Cookies cookies;
  private final Environment environment;
  private final Clock clock;
  private volatile boolean warm;

  Warming(
      InstitutionDirectory institutions,
      LaneConnections connections,
      Tickets tickets,
      SignedPeople people,
      Cookies cookies,
      Environment environment,
      Clock clock) {
    this.institutions = institutions;
    this.connections = connections;
    this.tickets = tickets;
    this.people = people;
    this.cookies = cookies;
    this.environment = environment;
    this.clock = clock;
  }

  @Override
  public Health health() {
    return (warm ? Health.up() : Health.outOfService()).build();
  }

  @Override
  public void run(ApplicationArguments arguments) {
    try {
      var first = institutions.all().stream().findFirst();
      if (first.isPresent()) {
        connections.warm(first.get().id());
        walk(first.get().id());
      }
    } catch (IOException | SQLException | RuntimeException cold) {
      log.warn("The check-in lane could not be warmed: {}", cold.getMessage());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } finally {
      warm = true;
    }
  }

  private void walk(InstitutionId institution) throws IOException, InterruptedException {
    String port = environment.getProperty("local.server.port");
    if (port == null || environment.containsProperty("server.ssl.bundle")) {
      return;
    }
    Instant now = clock.instant();
    var visitor =
        new SignedPerson(
            institution,
            new PersonId(UUID.randomUUID()),
            UUID.randomUUID(),
            now.plus(Tickets.GOOD_FOR));
    var ticket = new Ticket(institution, NOBODYS, WINDOW, Way.SCAN, UUID.randomUUID(), now);
    String cookie =
        "%s=%s; %s=%s"
            .formatted(
                cookies.nameOf(SignedPeople.COOKIE),
                people.write(visitor),
                cookies.nameOf("ticket"),
                tickets.write(ticket));
    HttpRequest.Builder request = HttpRequest.newBuilder().header("Cookie", cookie);
    URI lane = URI.create("http://localhost:" + port);
    List<HttpRequest> round =
        List.of(
            request.uri(lane.resolve("/Q/" + "0".repeat(26))).GET().build(),
            request.uri(lane.resolve("/check-in")).GET().build(),
            request
                .copy()
                .uri(lane.resolve("/check-ins"))
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("key=" + ticket.key()))
                .build(),
            request.uri(lane.resolve("/check-ins/" + UUID.randomUUID())).GET().build());
    long until = System.nanoTime() + AT_MOST.toNanos();
    try (var http = HttpClient.newHttpClient()) {
      do {
        for (HttpRequest one : round) {
          http.send(one, HttpResponse.BodyHandlers.discarding());
        }
      } while (System.nanoTime() < until);
    }
  }
}
