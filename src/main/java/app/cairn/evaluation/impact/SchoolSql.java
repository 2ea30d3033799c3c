package app.cairn.evaluation.impact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads schools with those below them, and what of a scheme's year has a page of its own. */
@Repository
class SchoolSql {

  private final JdbcClient jdbc;

  SchoolSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param within itself and every school below it
   */
  record School(UUID id, String name, Set<UUID> within) {

    /** What belongs to it, without anybody's single marks. */
    Reach reach() {
      return new Reach(false, Set.of(), within, Set.of(), false);
    }
  }

  Optional<School> school(UUID school) {
    return jdbc.sql(
            """
            select s.id, s.name, array(
              select w.school_id from institution.published_school_within w where w.above_id = s.id
            ) as within
            from institution.published_school s
            where s.id = :school
            """)
        .param("school", school)
        .query(SchoolSql::school)
        .optional();
  }

  private static School school(ResultSet row, int n) throws SQLException {
    return new School(
        row.getObject("id", UUID.class),
        row.getString("name"),
        Set.copyOf(Arrays.asList((UUID[]) row.getArray("within").getArray())));
  }

  /** Schools first, then units, each once. */
  List<PartResults.Part> parts(UUID scheme, UUID year, Reach reach) {
    return jdbc.sql(
            """
            with target as materialized (
              select t.course_unit_id, t.code, t.title, t.school_id, t.scheme_id
              from scheme.published_target t
              where t.scheme_id = :scheme
                and t.academic_year_id = :year
                and t.withdrawn_at is null
                and (:everything or t.scheme_id = any(:schemes) or t.school_id = any(:schools) or t.unit_offering_id = any(:offerings))
            )
            select distinct false as unit, s.id, s.name
            from target t
            join institution.published_school s on s.id = t.school_id
            where :everything or t.scheme_id = any(:schemes) or t.school_id = any(:schools)
            union all
            select distinct true, t.course_unit_id, t.code || ' ' || t.title
            from target t
            where t.course_unit_id is not null
            order by unit, name
            """)
        .param("scheme", scheme)
        .param("year", year)
        .param("everything", reach.everything())
        .param("schemes", reach.schemes().toArray(UUID[]::new))
        .param("schools", reach.schools().toArray(UUID[]::new))
        .param("offerings", reach.offerings().toArray(UUID[]::new))
        .query(
            (row, n) ->
                new PartResults.Part(
                    row.getBoolean("unit"), row.getObject("id", UUID.class), row.getString("name")))
        .list();
  }
}
