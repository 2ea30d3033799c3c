package app.cairn.attendance.checkin;

import app.cairn.attendance.code.RegisterHandle;
import app.cairn.platform.PersonId;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often somebody has tapped a number for one register. Counted here and not on the phone, where
 * an old ticket could be sent again and again until one of nine numbers fits.
 */
@Component
class TapTries {

  private final JdbcClient jdbc;
  private final Clock clock;

  TapTries(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Counted before looking, so that many at once don't get past it. */
  @Transactional
  public int count(RegisterHandle register, PersonId person) {
    return jdbc.sql(
            """
            insert into attendance.tap_try (register_id, person_id, tries, last_at)
            select r.id, :person, 1, :now
            from attendance.register r
            where r.handle = :handle
            on conflict (institution_id, register_id, person_id) do update
            set tries = least(tap_try.tries + 1, 1000), last_at = excluded.last_at
            returning tries
            """)
        .param("person", person.value())
        .param("now", Timestamp.from(clock.instant()))
        .param("handle", register.value())
        .query((row, n) -> row.getInt(1))
        .optional()
        .orElse(1);
  }

  /** Whoever found the number may come back with another phone. */
  @Transactional
  public void forget(RegisterHandle register, PersonId person) {
    jdbc.sql(
            """
            delete from attendance.tap_try t
            using attendance.register r
            where r.handle = :handle and t.register_id = r.id and t.person_id = :person
            """)
        .param("handle", register.value())
        .param("person", person.value())
        .update();
  }
}
