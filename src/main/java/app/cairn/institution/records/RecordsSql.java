package app.cairn.institution.records;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RecordsSql {

  private final JdbcClient jdbc;

  RecordsSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One page of the programmes listed now, with how many there are in all. */
  Listed<ProgrammesPage.Row> programmes(Optional<UUID> school, String search, int from, int size) {
    var rows =
        jdbc.sql(
                """
                with recursive within as (
                  select id from institution.school where id = cast(:school as uuid)
                  union
                  select s.id from institution.school s join within w on w.id = s.parent_id
                )
                select p.name, p.code, p.level, s.name as school, count(*) over () as total
                from institution.programme p
                left join institution.school s on s.institution_id = p.institution_id and s.id = p.school_id
                where upper_inf(p.listed)
                  and (cast(:school as uuid) is null or p.school_id in (select id from within))
                  and (:search = '' or p.name ilike '%' || :search || '%' or p.code ilike :search || '%')
                order by lower(p.name), p.id
                offset :from limit :size
                """)
            .param("school", school.orElse(null))
            .param("search", search)
            .param("from", from)
            .param("size", size)
            .query(
                (row, n) ->
                    new Counted<>(
                        row.getInt("total"),
                        new ProgrammesPage.Row(
                            row.getString("name"),
                            text(row.getString("code")),
                            text(row.getString("level")),
                            text(row.getString("school")))))
            .list();
    return Counted.listed(rows);
  }

  /** One page of the rooms listed now, with how many there are in all. */
  Listed<RoomsPage.Row> rooms(String search, int from, int size) {
    var rows =
        jdbc.sql(
                """
                select name, building, campus, capacity, count(*) over () as total
                from institution.room
                where upper_inf(listed)
                  and (:search = '' or name ilike '%' || :search || '%' or building ilike '%' || :search || '%' or campus ilike :search || '%')
                order by lower(coalesce(building, '')), lower(name), id
                offset :from limit :size
                """)
            .param("search", search)
            .param("from", from)
            .param("size", size)
            .query(
                (row, n) ->
                    new Counted<>(
                        row.getInt("total"),
                        new RoomsPage.Row(
                            row.getString("name"),
                            text(row.getString("building")),
                            text(row.getString("campus")),
                            Optional.ofNullable(row.getObject("capacity", Integer.class)))))
            .list();
    return Counted.listed(rows);
  }

  /** How many programmes are listed directly under each school. */
  List<SchoolCount> programmesBySchool() {
    return jdbc.sql(
            """
            select school_id, count(*) as programmes
            from institution.programme
            where school_id is not null and upper_inf(listed)
            group by school_id
            """)
        .query((row, n) -> new SchoolCount(row.getObject(1, UUID.class), row.getInt(2)))
        .list();
  }

  record SchoolCount(UUID school, int programmes) {}

  record Listed<T>(int total, List<T> rows) {}

  private record Counted<T>(int total, T row) {

    static <T> Listed<T> listed(List<Counted<T>> rows) {
      int total = rows.isEmpty() ? 0 : rows.getFirst().total();
      return new Listed<>(total, rows.stream().map(Counted::row).toList());
    }
  }

  private static String text(@org.jspecify.annotations.Nullable String value) {
    return value == null ? "" : value;
  }
}
