package app.cairn.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.world.TestDatabase;
import app.cairn.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Both universities of the tests hold their canary in every column that can hold free text, so that
 * none can show where it should not. What cannot is either bound by a check to a few words, or
 * listed with the reason.
 */
class CanaryColumnsTest {

  private static final int MOST = 16;

  /** The world has its canary there, until another test's import forgets how to undo the last. */
  private static final Set<String> DROPPED_BY_THE_NEXT_IMPORT =
      Set.of("platform.intake_journal.before", "platform.intake_journal.after");

  private static final Path LISTED =
      Path.of("src/test/resources/architecture/columns-of-no-text.txt");

  @ParameterizedTest
  @EnumSource
  void everyColumnOfFreeTextHoldsTheCanary(World world) throws SQLException, IOException {
    var without = new TreeSet<String>();
    try (var connection = TestDatabase.shared().as("cairn_app")) {
      connection.setAutoCommit(false);
      bind(connection, world);
      for (String column : columnsOfText(connection)) {
        if (!holds(connection, column, world)) {
          without.add(column);
        }
      }
    }
    without.removeAll(DROPPED_BY_THE_NEXT_IMPORT);
    assertThat(without)
        .as(
            "columns of text without the canary in world.sql: put one in, bind the column by a"
                + " check, or list it with the reason in %s",
            LISTED)
        .containsExactlyInAnyOrderElementsOf(listed());
  }

  @Test
  void theListOnlyShrinks() throws IOException {
    assertThat(listed()).hasSizeLessThanOrEqualTo(MOST);
  }

  private static boolean holds(Connection connection, String column, World world)
      throws SQLException {
    int dot = column.lastIndexOf('.');
    String name = "\"" + column.substring(dot + 1) + "\"";
    try (var statement =
        connection.prepareStatement(
            "select exists (select from "
                + column.substring(0, dot)
                + " where "
                + name
                + "::text ilike ?)")) {
      statement.setString(1, "%" + world.canary() + "%");
      try (var row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  /** Text, arrays of it and documents, but for columns that a check binds to a list of words. */
  private static List<String> columnsOfText(Connection connection) throws SQLException {
    var columns = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select n.nspname || '.' || c.relname || '.' || a.attname
                from pg_attribute a
                join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p')
                join pg_namespace n on n.oid = c.relnamespace
                where a.attnum > 0 and not a.attisdropped
                  and a.atttypid in ('text'::regtype, 'varchar'::regtype, 'text[]'::regtype, 'jsonb'::regtype, 'json'::regtype)
                  and exists (
                    select from pg_attribute i where i.attrelid = c.oid and i.attname = 'institution_id')
                  and n.nspname not in ('pg_catalog', 'information_schema')
                  and not exists (
                    select from pg_constraint k
                    where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
                      and pg_get_constraintdef(k.oid) like '%= ANY (ARRAY[%')
                order by 1
                """)) {
      while (rows.next()) {
        columns.add(rows.getString(1));
      }
    }
    return columns;
  }

  private static void bind(Connection connection, World world) throws SQLException {
    try (var statement =
        connection.prepareStatement("select set_config('cairn.institution', ?, true)")) {
      statement.setString(1, world.institution().toString());
      statement.execute();
    }
  }

  /** The column, then after a blank why it holds no text of anybody's. */
  private static List<String> listed() throws IOException {
    return Files.readAllLines(LISTED).stream()
        .filter(line -> !line.isBlank())
        .map(line -> line.substring(0, line.indexOf(' ')))
        .toList();
  }
}
