package app.cairn.attendance.book;

import app.cairn.platform.PersonId;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * That a register is right, said by those who take it; said again, the later word stands. Called
 * inside a transaction.
 */
@Component
public class Confirmations {

  private final JdbcClient jdbc;
  private final Clock clock;

  Confirmations(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param headcount null when nobody counted; an earlier count then stands
   */
  public void confirm(UUID register, @Nullable Integer headcount, PersonId by) {
    jdbc.sql(
            """
            insert into attendance.register_confirmation (register_id, confirmed_by, confirmed_at, headcount)
            values (:register, :by, :at, :headcount)
            on conflict (institution_id, register_id) do update
            set confirmed_by = excluded.confirmed_by, confirmed_at = excluded.confirmed_at,
              headcount = coalesce(excluded.headcount, register_confirmation.headcount)
            """)
        .param("register", register)
        .param("by", by.value())
        .param("at", Timestamp.from(clock.instant()))
        .param("headcount", headcount, Types.SMALLINT)
        .update();
  }
}
