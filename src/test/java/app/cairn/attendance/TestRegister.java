package app.cairn.attendance;

import app.cairn.platform.PersonId;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.scheme.CohortId;
import app.cairn.scheme.SchemeId;
import app.cairn.world.Person;
import app.cairn.world.TestDatabase;
import app.cairn.world.World;
import app.cairn.world.WorldClock;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A register that is open just now, committed for whoever comes by HTTP, and gone afterwards. */
public final class TestRegister implements AutoCloseable {

  /** The cohort of Physics, in either institution. */
  public static final int PHYSICS = 441;

  private final World world;
  private final Occasion occasion = new Occasion("test", UUID.randomUUID());
  private final RegisterId id;
  private final long handle;

  public TestRegister(Registers registers, World world, Person... keepers) {
    this(registers, world, Roster.COHORT, 120, keepers);
  }

  public TestRegister(
      Registers registers, World world, Roster roster, int windowSeconds, Person... keepers) {
    this.world = world;
    Instant now = WorldClock.NOW;
    this.id =
        Tenancy.within(
            world.institution(),
            () -> {
              RegisterId opened =
                  registers.open(
                      opened(world, occasion, roster, windowSeconds, now.minusSeconds(600), "key"));
              Set<PersonId> people =
                  Arrays.stream(keepers).map(world::person).collect(Collectors.toSet());
              registers.keepers(occasion, people);
              return opened;
            });
    this.handle = readHandle();
  }

  public static OpenRegister opened(
      World world,
      Occasion occasion,
      Roster roster,
      int windowSeconds,
      Instant starts,
      @Nullable String sourceKey) {
    return new OpenRegister(
        occasion,
        new SchemeId(world.id(401)),
        new CohortId(world.id(PHYSICS)),
        "Mechanics A " + world.canary(),
        world.canary() + " 1.01",
        starts,
        starts.plusSeconds(3600),
        roster,
        new RegisterRules(windowSeconds, 30, 60, 14),
        sourceKey == null ? null : sourceKey + occasion.id());
  }

  public RegisterId id() {
    return id;
  }

  public Occasion occasion() {
    return occasion;
  }

  public String path() {
    return "/registers/" + id.value();
  }

  /** Counts rows of this register as the owner of the tables would, in its institution. */
  public long count(String table, String condition) {
    try (Connection connection = owner();
        var statement =
            connection.prepareStatement(
                "select count(*) from attendance."
                    + table
                    + " where register_id = ? and "
                    + condition)) {
      statement.setObject(1, id.value());
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public long handle() {
    return handle;
  }

  private long readHandle() {
    try (Connection connection = owner();
        var statement =
            connection.prepareStatement("select handle from attendance.register where id = ?")) {
      statement.setObject(1, id.value());
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try (Connection connection = owner()) {
      try (var statement =
          connection.prepareStatement(
              "delete from attendance.dismissal where check_in_id in (select id from"
                  + " attendance.check_in where register_id = ?)")) {
        statement.setObject(1, id.value());
        statement.execute();
      }
      for (String table :
          List.of(
              "sheet_row",
              "tap_try",
              "register_invitation",
              "register_called_off",
              "register_here_as",
              "register_entry",
              "check_in",
              "register_confirmation",
              "register_keeper",
              "register_handle")) {
        delete(connection, table, "register_id");
      }
      delete(connection, "register", "id");
      try (var statement = connection.createStatement()) {
        statement.execute("delete from attendance.code_try");
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void delete(Connection connection, String table, String column) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "delete from attendance." + table + " where " + column + " = ?")) {
      statement.setObject(1, id.value());
      statement.execute();
    }
  }

  private Connection owner() throws SQLException {
    Connection connection = TestDatabase.shared().as("cairn_owner");
    connection.setAutoCommit(false);
    try (var statement =
        connection.prepareStatement("select set_config('cairn.institution', ?, true)")) {
      statement.setString(1, world.institution().toString());
      statement.execute();
    }
    return connection;
  }
}
