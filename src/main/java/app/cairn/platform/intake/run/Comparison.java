package app.cairn.platform.intake.run;

import static app.cairn.platform.intake.run.Sql.quoted;

import app.cairn.platform.intake.Step;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes one table hold what a step wants: adds what is new, changes what differs, ends what is
 * gone, and writes down how to take it back.
 */
final class Comparison {

  /** As many rows as make a plan for an empty table a bad one. */
  private static final int MANY = 100;

  private final Sql sql;
  private final Step step;
  private final Staging staging;
  private final TableShape shape;
  private final String wanted;
  private final List<String> payload;
  private final List<String> written;
  private final boolean bySourceKey;
  private long wantedRows;
  private long live;
  private long added;
  private long changed;
  private long removed;

  Comparison(Sql sql, Step step, Staging staging, String wanted) throws SQLException {
    this.sql = sql;
    this.step = step;
    this.staging = staging;
    this.wanted = wanted;
    this.shape = TableShape.of(sql, step.table());
    sql.run("create temporary table %s on commit drop as\n%s".formatted(wanted, step.wanted()));
    sql.run("analyze " + wanted);
    this.written = new ArrayList<>(TableShape.of(sql, "pg_temp." + wanted).names());
    this.payload =
        written.stream()
            .filter(column -> !step.by().contains(column) && !column.equals("id"))
            .toList();
    this.bySourceKey = shape.has("source_key") && step.by().equals(List.of("source_key"));
  }

  TableShape shape() {
    return shape;
  }

  String wanted() {
    return wanted;
  }

  long added() {
    return added;
  }

  long changed() {
    return changed;
  }

  long removed() {
    return removed;
  }

  long unchanged() {
    return wantedRows - added - changed;
  }

  /** More than a tenth of what stood is gone. */
  boolean asks() {
    return removed * 10 > live;
  }

  void apply() throws SQLException {
    // Plans of foreign key checks live as long as the connection; one made when a table was nearly
    // empty reads all of it for every row.
    sql.run("discard plans");
    wantedRows = sql.count("select count(*) from " + wanted);
    if (sql.any("select from " + step.table())) {
      removeAbsent();
      removeNamed();
      change();
    }
    add();
    if (added >= MANY) {
      sql.run("call platform.look_at_fresh_rows('%s')".formatted(step.table()));
    }
  }

  private void removeAbsent() throws SQLException {
    if (step.absent() == Step.Absent.STAYS || !step.derived() && !staging.absenceCounts()) {
      return;
    }
    String unmentioned = "";
    if (shape.has("source_key")) {
      unmentioned =
          "and not exists (select from %s f where f.source_key = t.source_key)"
              .formatted(staging.faulty());
    } else if (!step.derived() && sql.any("select from " + staging.faulty())) {
      return;
    }
    String spokenOf =
        """
        (%s) and %s
          and %s
        """
            .formatted(step.within(), isLive(), sameSource());
    live = sql.count("select count(*) from %s t where %s".formatted(step.table(), spokenOf));
    if (live > 0) {
      removed +=
          remove(
              """
              %s
                and not exists (select from %s w where %s)
                %s
              """
                  .formatted(spokenOf, wanted, join("w", "t"), unmentioned));
    }
  }

  private String sameSource() {
    if (step.derived()) {
      return "true";
    }
    return (shape.has("source") ? "t.source in (select source from %s)" : "exists (select from %s)")
        .formatted(staging.whole());
  }

  /** Rows of a delta file that say so themselves. */
  private void removeNamed() throws SQLException {
    if (step.absent() != Step.Absent.STAYS
        && bySourceKey
        && sql.any("select from " + staging.ending())) {
      if (live == 0) {
        live = sql.count("select count(*) from %s t where %s".formatted(step.table(), isLive()));
      }
      removed +=
          remove(
              "%s and t.source_key in (select source_key from %s)"
                  .formatted(isLive(), staging.ending()));
    }
  }

  private String isLive() {
    return step.absent() == Step.Absent.ENDS
        ? "(upper_inf(t.%1$s) or upper(t.%1$s) > %2$s)".formatted(quoted(step.ending()), bound())
        : "true";
  }

  private String bound() {
    return isDates() ? "(select today from pg_temp.intake)" : "statement_timestamp()";
  }

  private boolean isDates() {
    return "daterange".equals(shape.columns().get(step.ending()));
  }

  private long remove(String which) throws SQLException {
    String gone =
        step.absent() == Step.Absent.GOES
            ? """
            delete from %1$s o using %1$s t
            where %2$s and %3$s
            returning to_jsonb(t) as before, null::jsonb as after
            """
                .formatted(step.table(), samePrimaryKey(), which)
            : """
            update %1$s o
            set %2$s = %3$s(lower(t.%2$s), greatest(%4$s, lower(t.%2$s)))
            from %1$s t
            where %5$s and %6$s
            returning to_jsonb(t) as before, to_jsonb(o) as after
            """
                .formatted(
                    step.table(),
                    quoted(step.ending()),
                    shape.columns().get(step.ending()),
                    bound(),
                    samePrimaryKey(),
                    which);
    return journal(gone, step.absent() == Step.Absent.GOES ? "removed" : "ended");
  }

  private void change() throws SQLException {
    if (!shape.editable()) {
      return;
    }
    var differs = new ArrayList<String>();
    var sets = new ArrayList<String>();
    if (!payload.isEmpty()) {
      differs.add(
          "(%s) is distinct from (%s)".formatted(columns("o.", payload), columns("w.", payload)));
    }
    for (String column : payload) {
      sets.add("%1$s = w.%1$s".formatted(quoted(column)));
    }
    if (reopens()) {
      String column = quoted(step.ending());
      differs.add("not upper_inf(o.%s)".formatted(column));
      sets.add(
          "%1$s = %2$s(lower(o.%1$s), null)".formatted(column, shape.columns().get(step.ending())));
    }
    if (!sets.isEmpty()) {
      changed =
          journal(
              """
              update %1$s t
              set %2$s
              from %3$s w
              join %1$s o on %4$s
              where %5$s and (%6$s)
              returning to_jsonb(o) as before, to_jsonb(t) as after
              """
                  .formatted(
                      step.table(),
                      String.join(", ", sets),
                      wanted,
                      join("w", "o"),
                      samePrimaryKey(),
                      String.join(" or ", differs)),
              "changed");
    }
  }

  private boolean reopens() {
    return step.absent() == Step.Absent.ENDS && !written.contains(step.ending());
  }

  private void add() throws SQLException {
    var into = new ArrayList<>(written.stream().map(Sql::quoted).toList());
    var values = new ArrayList<>(written.stream().map(column -> "w." + quoted(column)).toList());
    into.add("institution_id");
    values.add("i.institution_id");
    if (reopens()) {
      into.add(quoted(step.ending()));
      values.add("'(,)'::" + shape.columns().get(step.ending()));
    }
    if (shape.has("intake_run")) {
      into.add("intake_run");
      values.add("i.run");
    }
    String insert =
        """
        insert into %s as t (%s)
        select %s
        from %s w
        cross join pg_temp.intake i
        where not exists (select from %s o where %s)
        """
            .formatted(
                step.table(),
                String.join(", ", into),
                String.join(", ", values),
                wanted,
                step.table(),
                join("w", "o"));
    added =
        shape.has("intake_run")
            ? sql.run(insert)
            : journal(insert + "returning null::jsonb as before, to_jsonb(t) as after", "added");
  }

  private long journal(String writing, String what) throws SQLException {
    return sql.run(
        """
        with done as (
        %s
        )
        insert into platform.intake_journal (run_id, id, table_name, what, before, after)
        select i.run, platform.next_id(), '%s', '%s', done.before, done.after
        from done
        cross join pg_temp.intake i
        """
            .formatted(writing, step.table(), what));
  }

  private String samePrimaryKey() {
    return String.join(
        " and ",
        shape.primaryKey().stream()
            .map(column -> "t.%1$s = o.%1$s".formatted(quoted(column)))
            .toList());
  }

  private String join(String left, String right) {
    return String.join(
        " and ",
        step.by().stream()
            .map(column -> "%1$s.%3$s = %2$s.%3$s".formatted(left, right, quoted(column)))
            .toList());
  }

  private static String columns(String prefix, List<String> names) {
    return String.join(", ", names.stream().map(name -> prefix + quoted(name)).toList());
  }
}
