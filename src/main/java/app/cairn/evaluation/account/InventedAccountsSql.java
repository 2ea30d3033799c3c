package app.cairn.evaluation.account;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the years that an invented scheme has figures to be given of. */
@Repository
class InventedAccountsSql {

  private final JdbcClient jdbc;

  InventedAccountsSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean anythingWasGiven() {
    return jdbc.sql("select exists (select from evaluation.scheme_cost)")
        .query(Boolean.class)
        .single();
  }

  /**
   * @param begins the calendar year; {@code first} whether the scheme's records begin with it
   */
  record Year(UUID scheme, UUID year, int begins, boolean first) {}

  /** The years in which anybody was supported, each scheme's first one first. */
  List<Year> years() {
    return jdbc.sql(
            """
            select t.scheme_id as scheme, y.id as year, extract(year from lower(y.during))::integer as begins,
              row_number() over (partition by t.scheme_id order by y.during) = 1 as first
            from (
              select distinct p.scheme_id, p.academic_year_id
              from scheme.published_target p
              where p.withdrawn_at is null
            ) t
            join institution.published_academic_year y on y.id = t.academic_year_id
            order by t.scheme_id, y.during
            """)
        .query(new SimplePropertyRowMapper<>(Year.class))
        .list();
  }
}
