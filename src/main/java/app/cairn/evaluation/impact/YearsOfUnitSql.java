package app.cairn.evaluation.impact;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts how a unit ended, year by year, with the scheme and without it. */
@Repository
class YearsOfUnitSql {

  private final JdbcClient jdbc;

  YearsOfUnitSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The first year first, and only results that the board has confirmed. Whoever sees the scheme's
   * part sees every year of its unit; a lecturer those taught by themselves.
   */
  List<YearOfUnit> of(UUID unit, UUID scheme, Reach reach) {
    return jdbc.sql(
            """
            with delivery as materialized (
              select o.id, o.academic_year_id, exists (
                select from scheme.published_target t
                where t.unit_offering_id = o.id
                  and t.scheme_id = :scheme
                  and t.withdrawn_at is null) as supported
              from curriculum.published_unit_offering o
              where o.course_unit_id = :unit
                and (:everything or :wholeScheme or o.school_id = any(:schools) or o.id = any(:offerings))
            )
            select y.name, bool_or(d.supported) as supported,
              count(*) filter (where r.outcome in ('passed', 'failed', 'withdrawn')) as ended,
              count(*) filter (where r.outcome = 'passed') as passed,
              avg(r.mark) filter (where r.outcome is distinct from 'withdrawn')::float8 as mean
            from delivery d
            join curriculum.published_result r on r.unit_offering_id = d.id and not r.provisional
            join institution.published_academic_year y on y.id = d.academic_year_id
            group by y.id, y.name, y.during
            order by y.during
            """)
        .param("unit", unit)
        .param("scheme", scheme)
        .param("everything", reach.everything())
        .param("wholeScheme", reach.schemes().contains(scheme))
        .param("schools", reach.schools().toArray(UUID[]::new))
        .param("offerings", reach.offerings().toArray(UUID[]::new))
        .query(new SimplePropertyRowMapper<>(YearOfUnit.class))
        .list();
  }
}
