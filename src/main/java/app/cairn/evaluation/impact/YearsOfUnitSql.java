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
   * The first year first, each student's first attempt, and only where the board has confirmed it;
   * of a year in which some deliveries were supported, only those. Whoever sees the scheme's part
   * sees every year of its unit; a lecturer those taught by themselves.
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
            ), counted as materialized (
              select d.id, d.academic_year_id, d.supported
              from delivery d
              where d.supported or not exists (
                select from delivery e
                where e.academic_year_id = d.academic_year_id
                  and e.supported)
            ), first as materialized (
              select distinct on (r.unit_offering_id, r.person_id) c.academic_year_id, c.supported, r.outcome, r.mark, r.provisional
              from counted c
              join curriculum.published_result r on r.unit_offering_id = c.id
              order by r.unit_offering_id, r.person_id, r.attempt
            )
            select y.name, bool_or(f.supported) as supported,
              count(*) filter (where f.outcome in ('passed', 'failed', 'withdrawn')) as ended,
              count(*) filter (where f.outcome = 'passed') as passed,
              count(f.mark) filter (where f.outcome is distinct from 'withdrawn') as marked,
              avg(f.mark) filter (where f.outcome is distinct from 'withdrawn')::float8 as mean
            from first f
            join institution.published_academic_year y on y.id = f.academic_year_id
            where not f.provisional
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
