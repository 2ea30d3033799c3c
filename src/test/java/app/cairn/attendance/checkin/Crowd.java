package app.cairn.attendance.checkin;

import app.cairn.attendance.book.Way;
import app.cairn.attendance.code.CheckInCodes;
import app.cairn.attendance.code.CodeWindow;
import app.cairn.attendance.code.RegisterHandle;
import app.cairn.people.SignedPeople;
import app.cairn.people.SignedPerson;
import app.cairn.platform.PersonId;
import app.cairn.platform.database.EmbeddedPostgres;
import app.cairn.platform.secrets.Secrets;
import app.cairn.platform.web.Cookies;
import app.cairn.world.World;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Many people in the database of a server that was started beside us, with our signatures. */
public final class Crowd implements AutoCloseable {

  /** What the server signs with, so that we can. */
  public static final String SECRET = Base64.getEncoder().encodeToString(new byte[32]);

  private static final CodeWindow WINDOW = new CodeWindow(120);

  private final EmbeddedPostgres database;
  private final AnnotationConfigApplicationContext ours = new AnnotationConfigApplicationContext();
  private int handles = 7000;

  public Crowd(EmbeddedPostgres database, int people) throws SQLException {
    this.database = database;
    ours.getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("ours", Map.of("cairn.secret", SECRET)));
    ours.registerBean(Clock.class, Clock::systemUTC);
    ours.register(
        Secrets.class, SignedPeople.class, Cookies.class, CheckInCodes.class, Tickets.class);
    ours.refresh();
    try (Connection connection = connection();
        var statement = connection.createStatement()) {
      for (String one : World.HERE.statements()) {
        statement.execute(one);
      }
      statement.execute(
          """
          insert into people.person (id, source, source_key, given_name, family_name, kind, listed)
          select ('00000000-0000-7000-9000-' || lpad(n::text, 12, '0'))::uuid, 'test', 'crowd-' || n,
            'Crowd', 'Member ' || n, 'student', '[2020-01-01,)'
          from generate_series(0, %d) n
          """
              .formatted(people - 1));
      connection.commit();
    }
  }

  /** As the application, in the crowd's institution. */
  public Connection connection() throws SQLException {
    Connection connection =
        DriverManager.getConnection(
            database.url("cairn"), "cairn_app", database.passwordOf("cairn_app"));
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute(
          "select set_config('cairn.institution', '" + World.HERE.institution() + "', true)");
    }
    return connection;
  }

  public List<RegisterHandle> openRegisters(int number) throws SQLException {
    List<RegisterHandle> opened =
        IntStream.range(0, number).mapToObj(_ -> new RegisterHandle(handles++)).toList();
    try (Connection connection = connection();
        var statement = connection.createStatement()) {
      for (RegisterHandle register : opened) {
        UUID id = UUID.randomUUID();
        statement.execute(
            "insert into attendance.register_handle values (%d, '%s', '%s')"
                .formatted(register.value(), World.HERE.institution(), id));
        statement.execute(
            """
            insert into attendance.register (
              id, handle, occasion_kind, occasion_id, scheme_id, cohort_id, title, during, opened_at)
            values ('%s', %d, 'test', gen_random_uuid(), '%s', '%s', 'Crowded',
              tstzrange(now() - interval '1 minute', now() + interval '1 hour'), now())
            """
                .formatted(id, register.value(), World.HERE.id(401), World.HERE.id(441)));
      }
      connection.commit();
    }
    return opened;
  }

  public String nameOf(String cookie) {
    return ours.getBean(Cookies.class).nameOf(cookie);
  }

  /** The cookie that says who this is. */
  public String person(int number) {
    return ours.getBean(SignedPeople.class)
        .write(
            new SignedPerson(
                World.HERE.institution(),
                new PersonId(UUID.fromString("00000000-0000-7000-9000-%012d".formatted(number))),
                UUID.randomUUID(),
                ours.getBean(Clock.class).instant().plusSeconds(3600)));
  }

  public String codeOf(RegisterHandle register) {
    return ours.getBean(CheckInCodes.class)
        .shown(World.HERE.institution(), register, WINDOW, ours.getBean(Clock.class).instant())
        .text();
  }

  /** The cookies of somebody who has just scanned the register's code. */
  public String cookiesAfterScan(int number, RegisterHandle register, UUID key) {
    var ticket =
        new Ticket(
            World.HERE.institution(),
            register,
            WINDOW,
            Way.SCAN,
            key,
            ours.getBean(Clock.class).instant());
    return "%s=%s; %s=%s"
        .formatted(
            nameOf(SignedPeople.COOKIE),
            person(number),
            nameOf("ticket"),
            ours.getBean(Tickets.class).write(ticket));
  }

  @Override
  public void close() {
    ours.close();
  }
}
