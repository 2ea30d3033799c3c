package app.cairn.platform.intake.run;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Statements whose tables and columns are only known when they run. Names come from record types
 * and the catalogue, never from a file; values never stand in the text.
 */
final class Sql {

  private static final Logger log = LoggerFactory.getLogger(Sql.class);

  private final Connection connection;

  Sql(Connection connection) {
    this.connection = connection;
  }

  Connection connection() {
    return connection;
  }

  /** Reads one row. */
  @FunctionalInterface
  interface Reader<T extends @Nullable Object> {
    T read(ResultSet row) throws SQLException;
  }

  long run(String statement) throws SQLException {
    long begun = System.nanoTime();
    try (var prepared = connection.createStatement()) {
      return prepared.executeLargeUpdate(statement);
    } finally {
      if (log.isDebugEnabled()) {
        log.debug("{} ms: {}", (System.nanoTime() - begun) / 1_000_000, statement);
      }
    }
  }

  long run(String statement, Object... values) throws SQLException {
    try (var prepared = connection.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        prepared.setObject(i + 1, values[i]);
      }
      return prepared.executeLargeUpdate();
    }
  }

  long count(String query) throws SQLException {
    return list(query, row -> row.getLong(1)).getFirst();
  }

  boolean any(String query) throws SQLException {
    return list("select exists (" + query + ")", row -> row.getBoolean(1)).getFirst();
  }

  <T> List<T> list(String query, Reader<T> reader, Object... values) throws SQLException {
    long begun = System.nanoTime();
    try (var prepared = connection.prepareStatement(query)) {
      for (int i = 0; i < values.length; i++) {
        prepared.setObject(i + 1, values[i]);
      }
      try (var rows = prepared.executeQuery()) {
        var list = new ArrayList<T>();
        while (rows.next()) {
          list.add(reader.read(rows));
        }
        return list;
      }
    } finally {
      if (log.isDebugEnabled()) {
        log.debug("{} ms: {}", (System.nanoTime() - begun) / 1_000_000, query);
      }
    }
  }

  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
