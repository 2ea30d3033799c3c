package app.cairn.evaluation.annual;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the supported deliveries whose results the board has confirmed. */
@Repository
class EndedSql {

  private static final int MOST = 6;

  private final JdbcClient jdbc;

  EndedSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Ended(UUID unit, String name, UUID year, String yearName) {

    String path() {
      return "/results/units/" + unit + "/report?year=" + year;
    }
  }

  /** The latest first, each unit once. */
  List<Ended> of(Collection<UUID> offerings) {
    return jdbc.sql(
            """
            select e.course_unit_id, e.name, e.year_id, e.year_name
            from (
              select distinct on (t.course_unit_id) t.course_unit_id, t.code || ' ' || t.title as name,
                y.id as year_id, y.name as year_name, y.during
              from scheme.published_target t
              join institution.published_academic_year y on y.id = t.academic_year_id
              where t.unit_offering_id = any(:offerings)
                and t.withdrawn_at is null
                and exists (
                  select from curriculum.published_result r
                  where r.unit_offering_id = t.unit_offering_id
                    and not r.provisional
                )
              order by t.course_unit_id, y.during desc
            ) e
            order by e.during desc, e.name
            limit :most
            """)
        .param("offerings", offerings.toArray(UUID[]::new))
        .param("most", MOST)
        .query(
            (row, n) ->
                new Ended(
                    row.getObject("course_unit_id", UUID.class),
                    row.getString("name"),
                    row.getObject("year_id", UUID.class),
                    row.getString("year_name")))
        .list();
  }
}
