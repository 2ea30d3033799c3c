package app.cairn.attendance.nudge;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Registers that were taken as they happened and that nobody has confirmed since. */
@Component
class UnconfirmedSql {

  static final Duration AFTER = Duration.ofHours(48);

  /** After a longer silence a mail helps nobody; the register still waits on the home page. */
  private static final Duration AT_LATEST = Duration.ofDays(7);

  record Unconfirmed(UUID register, String title, Instant starts, String to) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  UnconfirmedSql(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Each keeper of each register that is due; a register is claimed only once. */
  @Transactional
  public List<Unconfirmed> claim() {
    Instant now = clock.instant();
    return jdbc.sql(
            """
            with due as (
              insert into attendance.register_nudge (register_id, nudged_at)
              select r.id, :now
              from attendance.register r
              where r.during && tstzrange(:earliest, :latest)
                and upper(r.during) <= :latest
                and upper(r.during) + make_interval(days => r.locks_after_days) > :now
                and r.opened_at < upper(r.during)
                and not exists (
                  select from attendance.register_confirmation c
                  where c.register_id = r.id)
                and exists (
                  select from attendance.register_keeper k
                  where k.register_id = r.id and upper_inf(k.during))
              on conflict do nothing
              returning register_id
            )
            select r.id, r.title, lower(r.during) as starts, p.email
            from due
            join attendance.register r on r.id = due.register_id
            join attendance.register_keeper k on k.register_id = r.id and upper_inf(k.during)
            join people.published_person p on p.id = k.person_id
            where p.email is not null
            order by r.id, p.id
            """)
        .param("now", Timestamp.from(now))
        .param("earliest", Timestamp.from(now.minus(AT_LATEST)))
        .param("latest", Timestamp.from(now.minus(AFTER)))
        .query(
            (row, n) ->
                new Unconfirmed(
                    row.getObject("id", UUID.class),
                    row.getString("title"),
                    row.getTimestamp("starts").toInstant(),
                    row.getString("email")))
        .list();
  }
}
