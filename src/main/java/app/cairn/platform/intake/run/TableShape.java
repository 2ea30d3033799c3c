package app.cairn.platform.intake.run;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the catalogue knows of a table.
 *
 * @param columns written ones, by name, with their type
 * @param parents which column refers to which table by its id
 * @param editable whether its rows may be changed and taken out; what is append-only stays as it is
 */
record TableShape(
    String table,
    Map<String, String> columns,
    List<String> primaryKey,
    Map<String, String> parents,
    boolean editable) {

  static TableShape of(Sql sql, String table) throws SQLException {
    var columns = new LinkedHashMap<String, String>();
    sql.list(
            """
            select attname, format_type(atttypid, atttypmod)
            from pg_catalog.pg_attribute
            where attrelid = ?::text::regclass and attnum > 0 and not attisdropped and attgenerated = ''
            order by attnum
            """,
            row -> Map.entry(row.getString(1), row.getString(2)),
            table)
        .forEach(column -> columns.put(column.getKey(), column.getValue()));
    List<String> key =
        sql.list(
            """
            select a.attname
            from pg_catalog.pg_constraint c
            cross join unnest(c.conkey) with ordinality k(attnum, place)
            join pg_catalog.pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.attnum
            where c.conrelid = ?::text::regclass and c.contype = 'p'
            order by k.place
            """,
            row -> row.getString(1),
            table);
    Map<String, String> parents =
        sql
            .list(
                """
                select a.attname, c.confrelid::regclass::text
                from pg_catalog.pg_constraint c
                join pg_catalog.pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[2]
                where c.conrelid = ?::text::regclass and c.contype = 'f' and cardinality(c.conkey) = 2
                """,
                row -> Map.entry(row.getString(1), row.getString(2)),
                table)
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a));
    boolean editable =
        sql.list(
                "select has_table_privilege(?::text::regclass, 'update')",
                row -> row.getBoolean(1),
                table)
            .getFirst();
    return new TableShape(table, columns, key, parents, editable);
  }

  boolean has(String column) {
    return columns.containsKey(column);
  }

  Set<String> names() {
    return columns.keySet();
  }
}
