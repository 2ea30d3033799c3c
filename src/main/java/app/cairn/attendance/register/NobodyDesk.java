package app.cairn.attendance.register;

import app.cairn.attendance.RegisterId;
import app.cairn.institution.Institutions;
import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.PersonId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * "Nobody came": those who keep the register were there, which is kept for their hours, and the
 * register is confirmed with nobody. Said and taken back on the day.
 */
@Component
class NobodyDesk {

  enum Said {
    DONE,
    /** The same tap as one that was taken back since: nothing is said by it. */
    TAKEN_BACK,
    SOMEBODY_IS_IN,
    NOT_ITS_DAY
  }

  private final Sights sights;
  private final Institutions institutions;
  private final JdbcClient jdbc;
  private final Clock clock;

  NobodyDesk(Sights sights, Institutions institutions, JdbcClient jdbc, Clock clock) {
    this.sights = sights;
    this.institutions = institutions;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param key the same for a form that is sent twice, which says it once
   */
  @Transactional
  public Said nobodyCame(RegisterId id, UUID key, Actor actor) {
    require(id, actor);
    lock(id);
    SeenRegister register = require(id, actor);
    if (!isItsDay(register)) {
      return Said.NOT_ITS_DAY;
    }
    Integer counted = register.headcount();
    if (register.here() > 0 || (counted != null && counted > 0)) {
      return Said.SOMEBODY_IS_IN;
    }
    if (register.saidNobodyCame()) {
      return Said.DONE;
    }
    Instant now = clock.instant();
    if (!say(id, key, actor.person(), now)) {
      return Said.TAKEN_BACK;
    }
    confirm(id, actor.person(), now);
    return Said.DONE;
  }

  /** Somebody came after all; a confirmation that was made with it goes with it. */
  @Transactional
  public Said takeBack(RegisterId id, Actor actor) {
    require(id, actor);
    lock(id);
    if (!isItsDay(require(id, actor))) {
      return Said.NOT_ITS_DAY;
    }
    jdbc.sql(
            """
            delete from attendance.register_confirmation c
            where c.register_id = :register and c.headcount = 0
              and exists (
                select from attendance.nobody_came n
                where n.register_id = c.register_id and n.said_at = c.confirmed_at and n.said_by = c.confirmed_by
                  and not exists (select from attendance.nobody_came_end e where e.nobody_came_id = n.id))
            """)
        .param("register", id.value())
        .update();
    jdbc.sql(
            """
            insert into attendance.nobody_came_end (nobody_came_id, ended_by, ended_at)
            select n.id, :by, :now
            from attendance.nobody_came n
            where n.register_id = :register
              and not exists (select from attendance.nobody_came_end e where e.nobody_came_id = n.id)
            on conflict do nothing
            """)
        .param("register", id.value())
        .param("by", actor.person().value())
        .param("now", Timestamp.from(clock.instant()))
        .update();
    return Said.DONE;
  }

  private SeenRegister require(RegisterId id, Actor actor) {
    SeenRegister register = sights.requireTaking(id, actor);
    if (!register.tellsWhetherNobodyCame()) {
      throw new NotFound();
    }
    return register;
  }

  private boolean isItsDay(SeenRegister register) {
    return register.isItsDay(clock.instant(), institutions.current().zone());
  }

  /** Held lightly: check-ins go on meanwhile. */
  private void lock(RegisterId id) {
    jdbc.sql("select id from attendance.register where id = :register for no key update")
        .param("register", id.value())
        .query((row, n) -> row.getObject(1, UUID.class))
        .list();
  }

  private boolean say(RegisterId id, UUID key, PersonId by, Instant now) {
    return jdbc.sql(
                """
                insert into attendance.nobody_came (id, register_id, said_by, said_at)
                values (:key, :register, :by, :now)
                on conflict do nothing
                """)
            .param("key", key)
            .param("register", id.value())
            .param("by", by.value())
            .param("now", Timestamp.from(now))
            .update()
        > 0;
  }

  private void confirm(RegisterId id, PersonId by, Instant now) {
    jdbc.sql(
            """
            insert into attendance.register_confirmation (register_id, confirmed_by, confirmed_at, headcount)
            values (:register, :by, :now, 0)
            on conflict do nothing
            """)
        .param("register", id.value())
        .param("by", by.value())
        .param("now", Timestamp.from(now))
        .update();
  }
}
