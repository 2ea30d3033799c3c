package app.cairn.evaluation.account;

import app.cairn.platform.Ids;
import app.cairn.platform.PersonId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the totals that the careers service gave. */
@Repository
class LeadersOutcomesSql {

  private static final int MOST = 100;

  private final JdbcClient jdbc;
  private final Clock clock;

  LeadersOutcomesSql(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The latest first. */
  List<LeadersOutcome> all(UUID scheme) {
    return jdbc.sql(
            """
            select o.id, o.whom, o.what, o.leaders_yes, o.leaders, o.everyone_yes, o.everyone, o.including
            from evaluation.leaders_outcome o
            where o.scheme_id = :scheme
            order by o.given_at desc, o.id desc
            limit :most
            """)
        .param("scheme", scheme)
        .param("most", MOST)
        .query(new SimplePropertyRowMapper<>(LeadersOutcome.class))
        .list();
  }

  /** Whether it is kept: not when the same was given before. */
  boolean keep(UUID scheme, LeadersOutcome one, PersonId by) {
    return jdbc.sql(
                """
                insert into evaluation.leaders_outcome (id, scheme_id, whom, what, leaders_yes, leaders, everyone_yes, everyone, including, given_by, given_at)
                values (:id, :scheme, :whom, :what, :leadersYes, :leaders, :everyoneYes, :everyone, :including, :by, :now)
                on conflict on constraint an_outcome_is_given_once do nothing
                """)
            .param("id", Ids.next())
            .param("scheme", scheme)
            .param("whom", one.whom())
            .param("what", one.what())
            .param("leadersYes", one.leadersYes())
            .param("leaders", one.leaders())
            .param("everyoneYes", one.everyoneYes())
            .param("everyone", one.everyone())
            .param("including", one.including())
            .param("by", by.value())
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  boolean remove(UUID scheme, UUID outcome) {
    return jdbc.sql(
                """
                delete from evaluation.leaders_outcome o
                where o.scheme_id = :scheme
                  and o.id = :outcome
                """)
            .param("scheme", scheme)
            .param("outcome", outcome)
            .update()
        == 1;
  }
}
