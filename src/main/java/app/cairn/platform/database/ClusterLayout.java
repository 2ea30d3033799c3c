package app.cairn.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Creates the four roles and a database in the embedded cluster; may be run again at any time. */
public final class ClusterLayout {

  private ClusterLayout() {}

  public static void prepare(EmbeddedPostgres postgres, String database) {
    try (var connection = postgres.superuser("postgres");
        var statement = connection.createStatement()) {
      for (String role :
          List.of(
              DatabaseSecrets.OWNER,
              DatabaseSecrets.APPLICATION,
              DatabaseSecrets.RETENTION,
              DatabaseSecrets.BACKUP)) {
        if (isMissing(connection, "select from pg_roles where rolname = ?", role)) {
          // Passwords are made of letters, digits, - and _ only.
          statement.execute(
              "create role " + role + " login password '" + postgres.passwordOf(role) + "'");
        }
      }
      statement.execute("alter role " + DatabaseSecrets.BACKUP + " bypassrls replication");
      statement.execute("grant pg_read_all_data to " + DatabaseSecrets.BACKUP);
      if (isMissing(connection, "select from pg_database where datname = ?", database)) {
        statement.execute("create database " + database + " owner " + DatabaseSecrets.OWNER);
      }
      openTo(statement, database);
    } catch (SQLException e) {
      throw new CannotStart("The database could not be laid out: " + e.getMessage(), e);
    }
  }

  /** Drops a database with all it holds. */
  public static void forget(EmbeddedPostgres postgres, String database) {
    try (var connection = postgres.superuser("postgres");
        var statement = connection.createStatement()) {
      statement.execute("drop database if exists " + database + " with (force)");
    } catch (SQLException e) {
      throw new CannotStart("The old data could not be dropped: " + e.getMessage(), e);
    }
  }

  /** A new database with all that another holds; nobody may be connected to that one. */
  public static void copy(EmbeddedPostgres postgres, String from, String to) throws SQLException {
    try (var connection = postgres.superuser("postgres");
        var statement = connection.createStatement()) {
      statement.execute(
          "create database " + to + " template " + from + " owner " + DatabaseSecrets.OWNER);
      openTo(statement, to);
    }
  }

  public static void rename(EmbeddedPostgres postgres, String from, String to) throws SQLException {
    try (var connection = postgres.superuser("postgres");
        var statement = connection.createStatement()) {
      statement.execute("alter database " + from + " rename to " + to);
    }
  }

  public static List<String> databases(EmbeddedPostgres postgres) throws SQLException {
    var names = new ArrayList<String>();
    try (var connection = postgres.superuser("postgres");
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select datname from pg_database")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  /** Only the four roles may connect. */
  private static void openTo(Statement statement, String database) throws SQLException {
    statement.execute("revoke connect, temporary on database " + database + " from public");
    statement.execute(
        "grant connect, temporary on database "
            + database
            + " to cairn_owner, cairn_app, cairn_retention, cairn_backup");
  }

  private static boolean isMissing(Connection connection, String query, String name)
      throws SQLException {
    try (var statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (var rows = statement.executeQuery()) {
        return !rows.next();
      }
    }
  }
}
