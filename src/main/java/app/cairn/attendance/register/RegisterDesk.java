package app.cairn.attendance.register;

import app.cairn.attendance.AskedAfterwards;
import app.cairn.attendance.Quality;
import app.cairn.attendance.RegisterId;
import app.cairn.attendance.book.CheckInLog;
import app.cairn.attendance.book.Confirmations;
import app.cairn.attendance.book.Corrections;
import app.cairn.attendance.book.QualitySql;
import app.cairn.attendance.book.SaidToBeHere;
import app.cairn.attendance.mark.PersonMarks;
import app.cairn.people.Looks;
import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.PersonId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What keepers and staff do with a register. */
@Component
class RegisterDesk {

  private final Sights sights;
  private final RosterSql roster;
  private final QualitySql quality;
  private final CheckInLog log;
  private final Corrections corrections;
  private final Looks looks;
  private final Confirmations confirmations;
  private final PersonMarks marks;
  private final List<AskedAfterwards> asked;
  private final Clock clock;

  RegisterDesk(
      Sights sights,
      RosterSql roster,
      QualitySql quality,
      Corrections corrections,
      Looks looks,
      Confirmations confirmations,
      PersonMarks marks,
      List<AskedAfterwards> asked,
      JdbcClient jdbc,
      Clock clock) {
    this.sights = sights;
    this.roster = roster;
    this.quality = quality;
    this.log = new CheckInLog(jdbc);
    this.corrections = corrections;
    this.looks = looks;
    this.confirmations = confirmations;
    this.marks = marks;
    this.asked = asked;
    this.clock = clock;
  }

  /**
   * @param mark whose phone may keep what they tick; null for whoever may not tick
   * @param survey the page that asks those who were there; null where nothing does
   */
  record Seen(
      SeenRegister register,
      @Nullable UUID mark,
      @Nullable String survey,
      List<RosterSql.Listed> listed,
      RosterSql.Besides besides,
      Optional<Quality> quality) {}

  /** The register with the names that may be seen; a look at names is written down with it. */
  @Transactional
  Seen look(RegisterId id, String words, int page, Actor actor) {
    SeenRegister register = sights.require(id, actor);
    if (!register.listsNames()) {
      return new Seen(
          register,
          markOf(register, actor),
          surveyOf(register),
          List.of(),
          new RosterSql.Besides(List.of(), List.of()),
          Optional.empty());
    }
    looks.log(actor, null, Sights.LOOK, register.title());
    return new Seen(
        register,
        markOf(register, actor),
        surveyOf(register),
        roster.page(register, words, page),
        roster.besides(id),
        Optional.of(quality.of(List.of(id.value()))));
  }

  /** For the screen: no names, so no look. */
  @Transactional(readOnly = true)
  SeenRegister requireTaking(RegisterId id, Actor actor) {
    return sights.requireTaking(id, actor);
  }

  @Transactional
  Taking tick(RegisterId id, UUID person, UUID key, Actor actor) {
    SeenRegister register = sights.requireNames(id, actor);
    if (isLocked(register)) {
      return Taking.LOCKED;
    }
    if (!roster.lists(register, person)) {
      throw new NotFound();
    }
    log.take(
        List.of(
            SaidToBeHere.tick(
                key, register.handle(), new PersonId(person), clock.instant(), actor.person())));
    return Taking.DONE;
  }

  /** Somebody who is on no list: kept as typed, to be matched later. */
  @Transactional
  Taking takeDown(RegisterId id, String name, UUID key, Actor actor) {
    SeenRegister register = sights.requireTaking(id, actor);
    if (isLocked(register)) {
      return Taking.LOCKED;
    }
    log.take(
        List.of(
            SaidToBeHere.takenDown(key, register.handle(), name, clock.instant(), actor.person())));
    return Taking.DONE;
  }

  @Transactional
  Taking undo(RegisterId id, UUID checkIn, UUID key, Actor actor) {
    if (isLocked(sights.requireTaking(id, actor))) {
      return Taking.LOCKED;
    }
    if (!corrections.undoTick(id.value(), checkIn, actor.person(), key)) {
      throw new NotFound();
    }
    return Taking.DONE;
  }

  @Transactional
  Taking wasNotHere(RegisterId id, UUID checkIn, String reason, UUID key, Actor actor) {
    if (isLocked(sights.requireNames(id, actor))) {
      return Taking.LOCKED;
    }
    if (!corrections.wasNotHere(id.value(), checkIn, actor.person(), key, reason)) {
      throw new NotFound();
    }
    return Taking.DONE;
  }

  /** The keepers say that the register is right; said again, the later word stands. */
  @Transactional
  Taking confirm(RegisterId id, @Nullable Integer headcount, Actor actor) {
    if (isLocked(sights.requireTaking(id, actor))) {
      return Taking.LOCKED;
    }
    confirmations.confirm(id.value(), headcount, actor.person());
    return Taking.DONE;
  }

  private @Nullable UUID markOf(SeenRegister register, Actor actor) {
    return register.takes() && register.sight() == Sight.NAMES && !isLocked(register)
        ? marks.of(actor.institution(), actor.person())
        : null;
  }

  /** While it goes on and a while after, as long as it can be taken. */
  private @Nullable String surveyOf(SeenRegister register) {
    return register.takes() && !clock.instant().isBefore(register.starts()) && !isLocked(register)
        ? asked.stream()
            .flatMap(one -> one.pageFor(register.id()).stream())
            .findFirst()
            .orElse(null)
        : null;
  }

  private boolean isLocked(SeenRegister register) {
    return !register.mayBeChangedAt(clock.instant());
  }
}
