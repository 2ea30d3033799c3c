package app.cairn.attendance.register;

import app.cairn.attendance.RegisterId;
import app.cairn.attendance.book.CheckInLog;
import app.cairn.attendance.book.Corrections;
import app.cairn.attendance.book.SaidToBeHere;
import app.cairn.people.Looks;
import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.PersonId;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What keepers and staff do with a register. */
@Component
class RegisterDesk {

  /** What looking at a register is called in the record of looks. */
  static final String LOOK = "attendance";

  private final Sights sights;
  private final RosterSql roster;
  private final CheckInLog log;
  private final Corrections corrections;
  private final Looks looks;
  private final JdbcClient jdbc;
  private final Clock clock;

  RegisterDesk(
      Sights sights,
      RosterSql roster,
      Corrections corrections,
      Looks looks,
      JdbcClient jdbc,
      Clock clock) {
    this.sights = sights;
    this.roster = roster;
    this.log = new CheckInLog(jdbc);
    this.corrections = corrections;
    this.looks = looks;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  record Seen(
      SeenRegister register, List<RosterSql.Listed> listed, List<RosterSql.TakenDown> takenDown) {}

  /** The register with the names that may be seen; a look at names is written down with it. */
  @Transactional
  Seen look(RegisterId id, String words, int page, Actor actor) {
    SeenRegister register = sights.require(id, actor);
    if (!register.listsNames()) {
      return new Seen(register, List.of(), List.of());
    }
    looks.log(actor, null, LOOK, register.title());
    return new Seen(register, roster.page(register, words, page), roster.takenDown(id));
  }

  /** For the screen: no names, so no look. */
  @Transactional(readOnly = true)
  SeenRegister requireTaking(RegisterId id, Actor actor) {
    return sights.requireTaking(id, actor);
  }

  @Transactional
  void tick(RegisterId id, UUID person, UUID key, Actor actor) {
    SeenRegister register = requireNames(id, actor);
    if (!roster.lists(register, person)) {
      throw new NotFound();
    }
    log.take(
        List.of(
            SaidToBeHere.tick(
                key, register.handle(), new PersonId(person), clock.instant(), actor.person())));
  }

  /** Somebody who is on no list: kept as typed, to be matched later. */
  @Transactional
  void takeDown(RegisterId id, String name, UUID key, Actor actor) {
    SeenRegister register = sights.requireTaking(id, actor);
    log.take(
        List.of(
            SaidToBeHere.takenDown(key, register.handle(), name, clock.instant(), actor.person())));
  }

  @Transactional
  void undo(RegisterId id, UUID checkIn, UUID key, Actor actor) {
    sights.requireTaking(id, actor);
    if (!corrections.undoTick(id.value(), checkIn, actor.person(), key)) {
      throw new NotFound();
    }
  }

  @Transactional
  void wasNotHere(RegisterId id, UUID checkIn, String reason, UUID key, Actor actor) {
    requireNames(id, actor);
    if (!corrections.wasNotHere(id.value(), checkIn, actor.person(), key, reason)) {
      throw new NotFound();
    }
  }

  /** The keepers say that the register is right; said again, the later word stands. */
  @Transactional
  void confirm(RegisterId id, @Nullable Integer headcount, Actor actor) {
    sights.requireTaking(id, actor);
    jdbc.sql(
            """
            insert into attendance.register_confirmation (register_id, confirmed_by, confirmed_at, headcount)
            values (:register, :by, :at, :headcount)
            on conflict (institution_id, register_id) do update
            set confirmed_by = excluded.confirmed_by, confirmed_at = excluded.confirmed_at,
              headcount = coalesce(excluded.headcount, register_confirmation.headcount)
            """)
        .param("register", id.value())
        .param("by", actor.person().value())
        .param("at", Timestamp.from(clock.instant()))
        .param("headcount", headcount, Types.SMALLINT)
        .update();
  }

  private SeenRegister requireNames(RegisterId id, Actor actor) {
    SeenRegister register = sights.requireTaking(id, actor);
    if (!register.listsNames()) {
      throw new NotFound();
    }
    return register;
  }
}
