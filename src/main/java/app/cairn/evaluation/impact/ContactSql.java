package app.cairn.evaluation.impact;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counts how long students spent in sessions. */
@Repository
class ContactSql {

  private final JdbcClient jdbc;

  ContactSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Minutes of everyone together, by cohort; none where nobody came. */
  @Transactional(readOnly = true)
  Map<UUID, Long> minutes(Collection<UUID> cohorts, Instant now) {
    var minutes = new HashMap<UUID, Long>();
    jdbc.sql(
            """
            select q.cohort_id, sum(q.here * extract(epoch from upper(q.during) - lower(q.during)) / 60)::bigint as minutes
            from attendance.published_quality q
            where q.cohort_id = any(:cohorts)
              and upper(q.during) <= :now
              and not q.called_off
            group by q.cohort_id
            """)
        .param("cohorts", cohorts.toArray(UUID[]::new))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(
            row -> {
              minutes.put(row.getObject("cohort_id", UUID.class), row.getLong("minutes"));
            });
    return minutes;
  }
}
