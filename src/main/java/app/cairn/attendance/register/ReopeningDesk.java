package app.cairn.attendance.register;

import app.cairn.attendance.RegisterId;
import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a locked register again for a week; those who run its part of the scheme may. */
@Component
class ReopeningDesk {

  static final Duration OPEN_FOR = Duration.ofDays(7);
  static final int LONGEST_REASON = 200;

  enum Reopening {
    DONE,
    NO_REASON,
    NOT_LOCKED
  }

  private final Sights sights;
  private final JdbcClient jdbc;
  private final Clock clock;

  ReopeningDesk(Sights sights, JdbcClient jdbc, Clock clock) {
    this.sights = sights;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param key the same for a form that is sent twice, which reopens once
   */
  @Transactional
  public Reopening reopen(RegisterId id, String reason, UUID key, Actor actor) {
    SeenRegister register = sights.require(id, actor);
    if (!register.runsThePart()) {
      throw new NotFound();
    }
    String why = reason.strip();
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      return Reopening.NO_REASON;
    }
    Instant now = clock.instant();
    if (register.mayBeChangedAt(now)) {
      return Reopening.NOT_LOCKED;
    }
    jdbc.sql(
            """
            insert into attendance.register_reopening (id, register_id, reopened_by, reopened_at, open_until, reason)
            values (:key, :register, :by, :now, :until, :reason)
            on conflict do nothing
            """)
        .param("key", key)
        .param("register", id.value())
        .param("by", actor.person().value())
        .param("now", Timestamp.from(now))
        .param("until", Timestamp.from(now.plus(OPEN_FOR)))
        .param("reason", why)
        .update();
    return Reopening.DONE;
  }
}
