package app.cairn.platform.intake.run;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads back what a comparison did, in words a person knows: keys instead of identifiers. */
final class Changes {

  static final int KEPT = 2_000;

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<String, Object>> ROW = new TypeReference<>() {};
  private static final Set<String> UNTOLD =
      Set.of("institution_id", "id", "intake_run", "source", "source_key");

  private final Sql sql;
  private final Map<String, Map<String, String>> keysOfParents = new HashMap<>();

  Changes(Sql sql) {
    this.sql = sql;
  }

  /** Both images of a row; an added one was not, a removed one is not. */
  private record Images(Map<String, Object> before, Map<String, Object> after) {}

  List<Report.Change> of(String recordType, Comparison done, List<String> by) throws SQLException {
    var changes = new ArrayList<Report.Change>();
    if (done.added() > 0) {
      String rows =
          done.shape().has("intake_run")
              ? """
              select null::text, to_jsonb(t)::text from %s t
              where t.intake_run = (select run from pg_temp.intake) limit %d
              """
                  .formatted(done.shape().table(), KEPT)
              : journalled(done.shape().table(), "'added'");
      tell(recordType, Report.What.ADDED, rows, done.shape(), by, changes);
    }
    if (done.changed() > 0) {
      String rows = journalled(done.shape().table(), "'changed'");
      tell(recordType, Report.What.CHANGED, rows, done.shape(), by, changes);
    }
    if (done.removed() > 0) {
      String rows = journalled(done.shape().table(), "'ended', 'removed'");
      tell(recordType, Report.What.REMOVED, rows, done.shape(), by, changes);
    }
    return changes;
  }

  private static String journalled(String table, String what) {
    return """
    select before::text, after::text from platform.intake_journal
    where run_id = (select run from pg_temp.intake) and table_name = '%s' and what in (%s)
    order by id limit %d
    """
        .formatted(table, what, KEPT);
  }

  private void tell(
      String recordType,
      Report.What what,
      String rows,
      TableShape shape,
      List<String> by,
      List<Report.Change> changes)
      throws SQLException {
    List<Images> images =
        sql.list(rows, row -> new Images(parse(row.getString(1)), parse(row.getString(2))));
    for (var parent : shape.parents().entrySet()) {
      nameParents(parent.getKey(), parent.getValue(), images);
    }
    for (Images image : images) {
      Map<String, Object> standing = image.before().isEmpty() ? image.after() : image.before();
      changes.add(
          new Report.Change(
              recordType, what, key(standing, shape, by), detail(what, image, shape)));
    }
  }

  private static Map<String, Object> parse(@org.jspecify.annotations.Nullable String json) {
    return json == null ? Map.of() : JSON.readValue(json, ROW);
  }

  private void nameParents(String column, String parent, List<Images> images) throws SQLException {
    var ids = new TreeSet<String>();
    for (Images image : images) {
      for (Map<String, Object> row : List.of(image.before(), image.after())) {
        if (row.get(column) instanceof String id) {
          ids.add(id);
        }
      }
    }
    Map<String, String> known = keysOfParents.computeIfAbsent(parent, _ -> new HashMap<>());
    ids.removeAll(known.keySet());
    if (ids.isEmpty() || !TableShape.of(sql, parent).has("source_key")) {
      return;
    }
    var array =
        sql.connection().createArrayOf("uuid", ids.stream().map(UUID::fromString).toArray());
    sql.list(
            "select id::text, source_key from %s where id = any (?)".formatted(parent),
            row -> Map.entry(row.getString(1), String.valueOf(row.getString(2))),
            array)
        .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
  }

  private String key(Map<String, Object> row, TableShape shape, List<String> by) {
    if (row.get("source_key") instanceof String key) {
      return key;
    }
    return String.join(
        " ", by.stream().map(column -> text(column, row.get(column), shape)).toList());
  }

  private Map<String, Report.Values> detail(Report.What what, Images image, TableShape shape) {
    var detail = new LinkedHashMap<String, Report.Values>();
    var names = new TreeSet<String>(image.after().keySet());
    names.addAll(image.before().keySet());
    names.removeAll(UNTOLD);
    for (String name : names) {
      String before = text(name, image.before().get(name), shape);
      String after = text(name, image.after().get(name), shape);
      boolean told =
          what == Report.What.CHANGED ? !before.equals(after) : !(before + after).isEmpty();
      if (told && what != Report.What.REMOVED) {
        detail.put(
            name.replaceFirst("_id$", "").replace('_', ' '), new Report.Values(before, after));
      }
    }
    return detail;
  }

  private String text(
      String column, @org.jspecify.annotations.Nullable Object value, TableShape shape) {
    if (value == null) {
      return "";
    }
    String text = value.toString();
    String parent = shape.parents().get(column);
    return parent == null
        ? text
        : keysOfParents.getOrDefault(parent, Map.of()).getOrDefault(text, text);
  }
}
