package app.cairn.platform.intake.run;

import static app.cairn.platform.intake.run.Sql.quoted;

import app.cairn.platform.intake.Field;
import app.cairn.platform.intake.Finding;
import app.cairn.platform.intake.Kind;
import app.cairn.platform.intake.Reason;
import app.cairn.platform.intake.RecordType;
import app.cairn.platform.intake.mapping.Feed;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Settles what stands several times in the rows of one record type: refused, one of them kept, or
 * put together, as their feeds say.
 *
 * @param fileNames of the rows' files, by the number each row carries
 */
record Repetitions(
    Sql sql, RecordType type, List<Feed> feeds, Findings findings, List<String> fileNames) {

  /** How many rows were there only to complete others and are now left out. */
  long settle() throws SQLException {
    Feed.Repeated repeated = Feed.Repeated.REFUSED;
    boolean completes = false;
    for (Feed feed : feeds) {
      repeated = feed.repeated().compareTo(repeated) > 0 ? feed.repeated() : repeated;
      completes |= feed.completes();
    }
    if (completes) {
      repeated = Feed.Repeated.MERGED;
    }
    sql.run("analyze raw_" + name());
    if (sql.any("select from raw_%s group by source_key having count(*) > 1".formatted(name()))) {
      switch (repeated) {
        case REFUSED -> refuseRepetitions();
        case FIRST -> keepOne("asc");
        case LAST -> keepOne("desc");
        case MERGED -> merge();
      }
    }
    if (completes) {
      return sql.run("delete from raw_%s where completing".formatted(name()));
    }
    return 0;
  }

  private void refuseRepetitions() throws SQLException {
    sql.run(
        """
        create temporary table repeated_%1$s on commit drop as
        select file, line, source_key, first_file, first_line
        from (
          select file, line, source_key,
            row_number() over w as place,
            first_value(file) over w as first_file,
            first_value(line) over w as first_line
          from raw_%1$s
          window w as (partition by source_key order by file, line)
        ) counted
        where place > 1
        """
            .formatted(name()));
    sql.list(
            "select file, line, source_key, first_file, first_line from repeated_%s order by 1, 2 limit %d"
                .formatted(name(), Findings.KEPT),
            row ->
                new Finding(
                    type.name(),
                    fileNames.get(row.getInt(1)),
                    row.getLong(2),
                    feeds.get(row.getInt(1)).inTheFile(keyNames()),
                    Reason.of(
                        "imports.reason.key-twice",
                        "key",
                        row.getString(3),
                        "line",
                        row.getLong(5))))
        .forEach(findings::add);
    findings.countBadRows(
        type.name(),
        sql.run(
            """
            delete from raw_%1$s r using repeated_%1$s d
            where r.file = d.file and r.line = d.line
            """
                .formatted(name())));
  }

  private List<String> keyNames() {
    return type.keys().stream().map(Field::name).toList();
  }

  private void keepOne(String order) throws SQLException {
    sql.run(
        """
        delete from raw_%1$s r using (
          select file, line, row_number() over (partition by source_key order by later %2$s, file %2$s, line %2$s) as place
          from raw_%1$s
        ) counted
        where counted.place > 1 and r.file = counted.file and r.line = counted.line
        """
            .formatted(name(), order));
  }

  /** Field by field, the last that says anything. */
  private void merge() throws SQLException {
    var columns = new ArrayList<String>();
    for (Field field : type.fields()) {
      String column = quoted(field.column());
      boolean isArray = field.kind() == Kind.WEEKS || field.kind() == Kind.LIST;
      columns.add(
          "(array_agg(%1$s%2$s order by later desc, file desc, line desc) filter (where %1$s is not null))[1]%3$s as %1$s"
              .formatted(
                  column, isArray ? "::text" : "", isArray ? "::" + field.kind().sqlType() : ""));
    }
    sql.run(
        """
        create temporary table merged_%1$s on commit drop as
        select (array_agg(id order by file, line))[1] as id, source_key,
          min(file)::smallint as file, (array_agg(line order by file, line))[1] as line,
          false as fault, false as ending, bool_and(completing) as completing,
          (array_agg(source order by file, line))[1] as source, max(later) as later, %2$s
        from raw_%1$s
        group by source_key
        """
            .formatted(name(), String.join(", ", columns)));
    sql.run("drop table raw_" + name());
    sql.run("alter table merged_%1$s rename to raw_%1$s".formatted(name()));
  }

  private String name() {
    return type.tableName();
  }
}
