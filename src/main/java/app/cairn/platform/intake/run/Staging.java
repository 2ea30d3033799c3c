package app.cairn.platform.intake.run;

import static app.cairn.platform.intake.run.Sql.quoted;

import app.cairn.platform.intake.Check;
import app.cairn.platform.intake.Field;
import app.cairn.platform.intake.Finding;
import app.cairn.platform.intake.Reason;
import app.cairn.platform.intake.RecordType;
import app.cairn.platform.intake.Reference;
import app.cairn.platform.intake.mapping.BoundFeed;
import app.cairn.platform.intake.mapping.Feed;
import app.cairn.platform.intake.mapping.MissingColumn;
import app.cairn.platform.intake.reading.Bundle;
import app.cairn.platform.intake.reading.CsvFile;
import app.cairn.platform.intake.reading.Limits;
import app.cairn.platform.intake.reading.Unreadable;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.postgresql.PGConnection;

/**
 * Brings the rows of one record type into a temporary table of good rows with their references
 * found, and sets aside what is bad, repeated or not meant.
 */
final class Staging {

  private final Sql sql;
  private final RecordType type;
  private final List<Feed> feeds;
  private final Map<String, RecordType> types;
  private final Findings findings;
  private final Set<String> sharedFiles;
  private final String name;
  private final List<String> fileNames = new ArrayList<>();
  private long rows;
  private long leftOut;
  private boolean mayTakeAbsenceForAnEnd = true;

  /**
   * @param sharedFiles those that feed several kinds of record, so that a row which isn't of this
   *     kind isn't left out
   */
  Staging(
      Sql sql,
      RecordType type,
      List<Feed> feeds,
      Map<String, RecordType> types,
      Findings findings,
      Set<String> sharedFiles) {
    this.sql = sql;
    this.type = type;
    this.feeds = feeds;
    this.types = types;
    this.findings = findings;
    this.sharedFiles = sharedFiles;
    this.name = type.tableName();
  }

  String staged() {
    return "pg_temp." + type.staged();
  }

  /** Keys that stand in the files but in bad rows: absence is not said of them. */
  String faulty() {
    return "pg_temp.faulty_" + name;
  }

  /** The sources of which the files hold the whole truth. */
  String whole() {
    return "pg_temp.whole_" + name;
  }

  String ending() {
    return "pg_temp.ending_" + name;
  }

  long rows() {
    return rows;
  }

  long leftOut() {
    return leftOut;
  }

  /** Whether what the files do not have is gone. Not when a bad row's key can't even be read. */
  boolean absenceCounts() {
    return mayTakeAbsenceForAnEnd;
  }

  void read(Bundle bundle, Limits limits, Set<String> switchedOn, CellText cellText, RowIds ids)
      throws IOException, SQLException, Unreadable {
    var columns = new ArrayList<String>();
    for (Field field : type.fields()) {
      columns.add(quoted(field.column()) + " " + field.kind().sqlType());
    }
    sql.run(
        """
        create temporary table raw_%s (
          id uuid, source_key text, file smallint, line bigint,
          fault boolean, ending boolean, completing boolean, source text,
          later text, %s)
        on commit drop
        """
            .formatted(name, String.join(", ", columns)));
    sql.run("create temporary table whole_%s (source text) on commit drop".formatted(name));
    var copy = sql.connection().unwrap(PGConnection.class).getCopyAPI();
    for (Feed feed : feeds) {
      if (!feed.delta() && !feed.completes()) {
        sql.run("insert into %s values (?)".formatted(whole()), feed.source());
      }
      var copyIn = copy.copyIn("copy raw_" + name + " from stdin");
      try {
        var out = new CopyRows(type, cellText, ids, findings, copyIn);
        if (feed.from().isEmpty()) {
          constants(feed, out);
        } else {
          file(feed, bundle, limits, switchedOn, out);
        }
        out.flush();
        copyIn.endCopy();
        rows += out.rows();
        findings.countBadRows(type.name(), out.bad());
        mayTakeAbsenceForAnEnd &= out.badWithoutKey() == 0;
      } finally {
        if (copyIn.isActive()) {
          copyIn.cancelCopy();
        }
      }
    }
  }

  private void constants(Feed feed, CopyRows out) throws SQLException {
    fileNames.add("");
    long line = feed.line();
    for (Map<String, String> row : feed.rows()) {
      out.begin();
      List<String> texts = BoundFeed.constants(type, row);
      for (int i = 0; i < texts.size(); i++) {
        out.text(i, texts.get(i));
      }
      out.end("", origin(feed), line++, "", false);
    }
  }

  private void file(Feed feed, Bundle bundle, Limits limits, Set<String> switchedOn, CopyRows out)
      throws IOException, SQLException, Unreadable {
    Bundle.Item item = bundle.find(feed.from()).orElseThrow();
    fileNames.add(item.name());
    try (var file = CsvFile.open(bundle, item, limits)) {
      BoundFeed bound = BoundFeed.bind(feed, type, file, switchedOn);
      int expected = file.header().size();
      CopyRows.Origin origin = origin(feed);
      for (CsvFile.Row row = file.next(); row != null; row = file.next()) {
        if (row.cellCount() != expected) {
          out.wrongCellCount(item.name(), row, expected);
        } else if (bound.means(row.cells())) {
          out.begin();
          bound.fill(row.cells(), out);
          out.end(
              item.name(), origin, row.line(), bound.later(row.cells()), bound.ends(row.cells()));
        } else {
          rows++;
          leftOut += sharedFiles.contains(feed.from().toLowerCase(Locale.ROOT)) ? 0 : 1;
        }
      }
    } catch (MissingColumn e) {
      throw new Unreadable(
          item.name(), 1, Reason.of("imports.reason.column-missing", "column", e.column()));
    }
  }

  private CopyRows.Origin origin(Feed feed) {
    return new CopyRows.Origin(fileNames.size() - 1, feed);
  }

  /** Settles keys, repetitions and references; what is left in the staged table is good. */
  void settle() throws SQLException {
    if (!type.keyIs().isEmpty()) {
      sql.run("analyze raw_" + name);
      sql.run("update raw_%s s set source_key = %s where not fault".formatted(name, type.keyIs()));
      refuse(
          "raw_" + name,
          "s.source_key is null",
          type.keys().getLast().name(),
          "imports.reason.unknown-key",
          "");
    }
    sql.run(
        """
        create temporary table faulty_%1$s on commit drop as
        select distinct source_key from raw_%1$s where fault
        """
            .formatted(name));
    if (sql.any("select from faulty_" + name)) {
      sql.run("delete from raw_%s where fault".formatted(name));
    }
    sql.run(
        """
        create temporary table ending_%1$s on commit drop as
        select distinct source_key from raw_%1$s where ending
        """
            .formatted(name));
    if (sql.any("select from ending_" + name)) {
      sql.run("delete from raw_%s where ending".formatted(name));
    }
    leftOut += new Repetitions(sql, type, feeds, findings, fileNames).settle();
    resolve();
    for (Check check : type.checks()) {
      if (check.isComplaint()) {
        refuse(type.staged(), check.holds(), check.field(), check.messageKey(), "");
      } else {
        leftOut += sql.run("delete from %s s where %s".formatted(staged(), check.holds()));
      }
    }
  }

  private void resolve() throws SQLException {
    var found = new StringBuilder();
    var joins = new StringBuilder();
    int n = 0;
    for (Reference reference : type.references()) {
      String alias = "r" + n++;
      String key = keyOf(reference);
      boolean toItself = reference.to().equals(type.name());
      found.append(", ");
      found.append(toItself ? "coalesce(%1$s.id, %1$sn.id)".formatted(alias) : alias + ".id");
      found.append(" as ").append(quoted(reference.column()));
      joins.append(
          "left join (%s) %s on %s.key = %s\n"
              .formatted(referred(reference).lookup(), alias, alias, key));
      if (toItself) {
        joins.append(
            "left join raw_%1$s %2$sn on %2$sn.source_key = %3$s\n".formatted(name, alias, key));
      }
    }
    sql.run(
        """
        create temporary table %s on commit drop as
        select s.*%s
        from raw_%s s
        %s
        """
            .formatted(type.staged(), found, name, joins));
    sql.run("analyze " + staged());
    for (Reference reference : type.references()) {
      String unknown =
          "s.%s is null and %s is not null".formatted(quoted(reference.column()), keyOf(reference));
      if (isSaid(reference, Feed::leftOutUnlessKnown)) {
        leftOut += sql.run("delete from %s s where %s".formatted(staged(), unknown));
      } else if (!isSaid(reference, Feed::mayBeUnknown)) {
        refuse(
            type.staged(),
            unknown,
            String.join(", ", reference.fields()),
            "imports.reason.unknown-reference",
            keyOf(reference));
      }
    }
  }

  private boolean isSaid(
      Reference reference, java.util.function.Function<Feed, Set<String>> where) {
    var said = new HashSet<String>();
    feeds.forEach(feed -> said.addAll(where.apply(feed)));
    return reference.fields().stream().anyMatch(said::contains);
  }

  private String keyOf(Reference reference) {
    return String.join(
        " || '@' || ",
        reference.fields().stream()
            .map(field -> "s." + quoted(type.field(field).orElseThrow().column()) + "::text")
            .toList());
  }

  private RecordType referred(Reference reference) {
    RecordType referred = types.get(reference.to());
    if (referred == null || referred.lookup().isEmpty()) {
      throw new IllegalStateException(
          "%s refers to %s, which nobody can look up".formatted(type.name(), reference.to()));
    }
    return referred;
  }

  /** Takes the rows out for which the condition holds, and says so of each. */
  private void refuse(String table, String condition, String field, String messageKey, String shown)
      throws SQLException {
    String value = shown.isEmpty() ? "''" : shown;
    var bad =
        sql.list(
            "select s.file, s.line, %s from %s s where %s order by 1, 2 limit %d"
                .formatted(value, table, condition, Findings.KEPT),
            row ->
                new Finding(
                    type.name(),
                    fileNames.get(row.getInt(1)),
                    row.getLong(2),
                    feeds.get(row.getInt(1)).inTheFile(List.of(field.split(", "))),
                    shown.isEmpty()
                        ? Reason.of(messageKey)
                        : Reason.of(messageKey, "value", row.getString(3))));
    if (bad.isEmpty()) {
      return;
    }
    bad.forEach(findings::add);
    if (!table.startsWith("raw_")) {
      sql.run(
          "insert into %s select s.source_key from %s s where %s"
              .formatted(faulty(), table, condition));
    } else {
      mayTakeAbsenceForAnEnd = false;
    }
    findings.countBadRows(
        type.name(), sql.run("delete from %s s where %s".formatted(table, condition)));
  }
}
