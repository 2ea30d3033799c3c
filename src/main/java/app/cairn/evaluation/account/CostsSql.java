package app.cairn.evaluation.account;

import app.cairn.platform.PersonId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what years of schemes cost. */
@Repository
class CostsSql {

  private final JdbcClient jdbc;
  private final Clock clock;

  CostsSql(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Cost> latest(UUID scheme, UUID year) {
    return jdbc.sql(
            """
            select c.version, c.currency, c.staff, c.leaders, c.other, c.per_student
            from evaluation.scheme_cost c
            where c.scheme_id = :scheme
              and c.academic_year_id = :year
            order by c.version desc
            limit 1
            """)
        .param("scheme", scheme)
        .param("year", year)
        .query(Cost.class)
        .optional();
  }

  /** Whether it is kept: not when somebody else has saved since it was read. */
  boolean keep(UUID scheme, UUID year, Cost cost, PersonId by) {
    return jdbc.sql(
                """
                insert into evaluation.scheme_cost (scheme_id, academic_year_id, version, currency, staff, leaders, other, per_student, given_by, given_at)
                values (:scheme, :year, :version, :currency, :staff, :leaders, :other, :perStudent, :by, :now)
                on conflict do nothing
                """)
            .param("scheme", scheme)
            .param("year", year)
            .param("version", cost.version())
            .param("currency", cost.currency())
            .param("staff", cost.staff())
            .param("leaders", cost.leaders())
            .param("other", cost.other())
            .param("perStudent", cost.perStudent())
            .param("by", by.value())
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }
}
