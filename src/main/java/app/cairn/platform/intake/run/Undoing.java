package app.cairn.platform.intake.run;

import static app.cairn.platform.intake.run.Sql.quoted;

import app.cairn.platform.PersonId;
import app.cairn.platform.intake.Step;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the last import back: what it changed and ended becomes what it was, what it took out
 * returns, what it added goes, unless something newer refers to it.
 */
@Service
public class Undoing {

  private final DataSource dataSource;
  private final RecordTypes types;
  private final Clock clock;
  private final TransactionTemplate transaction;

  Undoing(
      DataSource dataSource,
      RecordTypes types,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.dataSource = dataSource;
    this.types = types;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
    this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** How it went. */
  public sealed interface Outcome {}

  public record Undone() implements Outcome {}

  /** Only the last import that is in force can be taken back. */
  public record NotTheLast() implements Outcome {}

  /** It brought what stays recorded. */
  public record Lasting() implements Outcome {}

  /** Another import is running. */
  public record Busy() implements Outcome {}

  public record Hindered(List<Hindrance> hindrances) implements Outcome {}

  /**
   * @param table in words
   * @param refers true when rows there refer to what was added; false when they were changed since
   */
  public record Hindrance(String table, long rows, boolean refers) {}

  public Outcome undo(UUID run, PersonId by) {
    try {
      return transaction.execute(
          status -> {
            var connection = DataSourceUtils.getConnection(dataSource);
            try {
              Outcome outcome = undo(new Sql(connection), run, by);
              if (!(outcome instanceof Undone)) {
                status.setRollbackOnly();
              }
              return outcome;
            } catch (SQLException e) {
              if (String.valueOf(e.getSQLState()).startsWith("23")) {
                throw new DataIntegrityViolationException("undo", e);
              }
              throw new IllegalStateException("Undo failed", e);
            } finally {
              DataSourceUtils.releaseConnection(connection, dataSource);
            }
          });
    } catch (DataIntegrityViolationException e) {
      return new Hindered(List.of());
    }
  }

  private Outcome undo(Sql sql, UUID run, PersonId by) throws SQLException {
    boolean locked =
        sql.list(
                "select pg_try_advisory_xact_lock(%s)".formatted(IntakeLock.KEY),
                row -> row.getBoolean(1))
            .getFirst();
    if (!locked) {
      return new Busy();
    }
    Optional<UUID> last = lastApplied(sql);
    if (last.isEmpty() || !last.get().equals(run)) {
      return new NotTheLast();
    }
    if (!sql.list(
            """
            select 1 from platform.intake_end e
            join platform.intake_try t on t.id = e.try_id
            where t.run_id = ? and e.outcome = 'applied' and e.lasting
            """,
            row -> row.getInt(1),
            run)
        .isEmpty()) {
      return new Lasting();
    }
    var tables = new ArrayList<TableShape>();
    for (String table : tables()) {
      var shape = TableShape.of(sql, table);
      if (shape.editable()) {
        tables.add(shape);
      }
    }
    var hindrances = new ArrayList<Hindrance>();
    for (TableShape table : tables) {
      changedSince(sql, run, table, hindrances);
    }
    if (!hindrances.isEmpty()) {
      return new Hindered(hindrances);
    }
    for (TableShape table : tables) {
      restore(sql, run, table);
    }
    for (TableShape table : tables) {
      referring(sql, run, table, hindrances);
    }
    if (!hindrances.isEmpty()) {
      return new Hindered(hindrances);
    }
    for (TableShape table : tables.reversed()) {
      takeAway(sql, run, table);
    }
    for (TableShape table : tables) {
      bringBack(sql, run, table);
    }
    sql.run(
        "insert into platform.intake_undoing (run_id, undone_by, undone_at) values (?, ?, ?)",
        run,
        by.value(),
        java.sql.Timestamp.from(clock.instant()));
    sql.run("delete from platform.intake_journal where run_id = ?", run);
    return new Undone();
  }

  static final String LAST_APPLIED =
      """
      select t.run_id
      from platform.intake_end e
      join platform.intake_try t on t.id = e.try_id
      where e.outcome = 'applied'
      order by e.ended_at desc, e.try_id desc
      limit 1
      """;

  private static Optional<UUID> lastApplied(Sql sql) throws SQLException {
    return sql.list(LAST_APPLIED, row -> row.getObject(1, UUID.class)).stream()
        .findFirst()
        .filter(run -> isInForce(sql, run));
  }

  private static boolean isInForce(Sql sql, UUID run) {
    try {
      return sql.list(
              "select 1 from platform.intake_undoing where run_id = ?", row -> row.getInt(1), run)
          .isEmpty();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Parents before children, as they were applied. */
  private LinkedHashSet<String> tables() {
    var tables = new LinkedHashSet<String>();
    types.inOrder().forEach(type -> type.steps().stream().map(Step::table).forEach(tables::add));
    return tables;
  }

  private static void changedSince(Sql sql, UUID run, TableShape table, List<Hindrance> hindrances)
      throws SQLException {
    long rows =
        sql.list(
                """
                select count(*)
                from platform.intake_journal j
                cross join lateral jsonb_populate_record(null::%1$s, j.after) was
                left join %1$s t on %2$s
                where j.run_id = ? and j.table_name = ? and j.after is not null
                  and to_jsonb(t) is distinct from j.after
                """
                    .formatted(table.table(), samePrimaryKey(table, "was")),
                row -> row.getLong(1),
                run,
                table.table())
            .getFirst();
    if (rows > 0) {
      hindrances.add(new Hindrance(inWords(table.table()), rows, false));
    }
  }

  private static void restore(Sql sql, UUID run, TableShape table) throws SQLException {
    var columns =
        table.names().stream().filter(name -> !table.primaryKey().contains(name)).toList();
    if (columns.isEmpty()) {
      return;
    }
    sql.run(
        """
        update %1$s t
        set %2$s
        from platform.intake_journal j
        cross join lateral jsonb_populate_record(null::%1$s, j.before) was
        where j.run_id = ? and j.table_name = ? and j.what in ('changed', 'ended') and %3$s
        """
            .formatted(
                table.table(),
                String.join(
                    ", ",
                    columns.stream().map(c -> "%1$s = was.%1$s".formatted(quoted(c))).toList()),
                samePrimaryKey(table, "was")),
        run,
        table.table());
  }

  private static void referring(Sql sql, UUID run, TableShape table, List<Hindrance> hindrances)
      throws SQLException {
    if (!table.has("intake_run")
        || !sql.any("select from %s where intake_run = '%s'::uuid".formatted(table.table(), run))) {
      return;
    }
    record Child(String table, String column) {}
    List<Child> children =
        sql.list(
            """
            select c.conrelid::regclass::text, a.attname
            from pg_catalog.pg_constraint c
            join pg_catalog.pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[2]
            where c.confrelid = ?::text::regclass and c.contype = 'f' and c.confdeltype <> 'c'
              and cardinality(c.conkey) = 2
            """,
            row -> new Child(row.getString(1), row.getString(2)),
            table.table());
    for (Child child : children) {
      TableShape shape = TableShape.of(sql, child.table());
      String newer =
          shape.has("intake_run")
              ? "c.intake_run is distinct from t.intake_run"
              : """
              not exists (
                select from platform.intake_journal j
                cross join lateral jsonb_populate_record(null::%1$s, j.after) new
                where j.run_id = t.intake_run and j.table_name = '%1$s' and j.what = 'added' and %2$s)
              """
                  .formatted(child.table(), samePrimaryKey(shape, "new").replace("t.", "c."));
      long rows =
          sql.list(
                  """
                  select count(*)
                  from %1$s t
                  join %2$s c on c.institution_id = t.institution_id and c.%3$s = t.id
                  where t.intake_run = ? and %4$s
                  """
                      .formatted(table.table(), child.table(), quoted(child.column()), newer),
                  row -> row.getLong(1),
                  run)
              .getFirst();
      if (rows > 0) {
        hindrances.add(new Hindrance(inWords(child.table()), rows, true));
      }
    }
  }

  private static void takeAway(Sql sql, UUID run, TableShape table) throws SQLException {
    if (table.has("intake_run")) {
      // Not even asked of tables that only grow.
      if (!sql.any("select from %s where intake_run = '%s'::uuid".formatted(table.table(), run))) {
        return;
      }
      sql.run("delete from %s where intake_run = ?".formatted(table.table()), run);
    } else {
      sql.run(
          """
          delete from %1$s t
          using platform.intake_journal j
          cross join lateral jsonb_populate_record(null::%1$s, j.after) was
          where j.run_id = ? and j.table_name = ? and j.what = 'added' and %2$s
          """
              .formatted(table.table(), samePrimaryKey(table, "was")),
          run,
          table.table());
    }
  }

  private static void bringBack(Sql sql, UUID run, TableShape table) throws SQLException {
    String columns = String.join(", ", table.names().stream().map(Sql::quoted).toList());
    sql.run(
        """
        insert into %1$s (%2$s)
        select %3$s
        from platform.intake_journal j
        cross join lateral jsonb_populate_record(null::%1$s, j.before) was
        where j.run_id = ? and j.table_name = ? and j.what = 'removed'
        """
            .formatted(
                table.table(),
                columns,
                String.join(", ", table.names().stream().map(c -> "was." + quoted(c)).toList())),
        run,
        table.table());
  }

  private static String samePrimaryKey(TableShape table, String other) {
    return String.join(
        " and ",
        table.primaryKey().stream()
            .map(c -> "t.%1$s = %2$s.%1$s".formatted(quoted(c), other))
            .toList());
  }

  private static String inWords(String table) {
    return table.substring(table.indexOf('.') + 1).replace('_', ' ');
  }
}
