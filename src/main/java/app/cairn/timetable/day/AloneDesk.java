package app.cairn.timetable.day;

import app.cairn.institution.Institutions;
import app.cairn.platform.Actor;
import app.cairn.platform.NotAllowed;
import app.cairn.timetable.StudySessionId;
import app.cairn.timetable.register.SessionRegisters;
import app.cairn.timetable.view.Sighting;
import app.cairn.timetable.view.Sightings;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * "I'm alone": told by a co-leader to those who run the part, one of whom may step in. Whoever only
 * shadows or observes is not the second co-leader, and is not asked. Whoever steps in leads there
 * that day, for the register too.
 */
@Component
class AloneDesk {

  private final DaySql sql;
  private final OnTheDay day;
  private final Sightings sightings;
  private final SessionRegisters registers;
  private final Institutions institutions;
  private final Clock clock;

  AloneDesk(
      DaySql sql,
      OnTheDay day,
      Sightings sightings,
      SessionRegisters registers,
      Institutions institutions,
      Clock clock) {
    this.sql = sql;
    this.day = day;
    this.sightings = sightings;
    this.registers = registers;
    this.institutions = institutions;
    this.clock = clock;
  }

  @Transactional
  public Told call(StudySessionId session, UUID key, Actor actor) {
    Sighting seen = sightings.require(session, actor);
    if (!OnTheDay.coLeads(seen)) {
      throw new NotAllowed("Whoever co-leads this session can do that.");
    }
    if (!day.isStillOn(seen, zone())) {
      return Told.TOO_LATE;
    }
    sql.lock(session);
    if (sql.aloneCall(session).isPresent()) {
      return Told.ALREADY;
    }
    return sql.call(key, session, actor.person(), clock.instant()) ? Told.DONE : Told.TAKEN_BACK;
  }

  /** The other one came after all. */
  @Transactional
  public Told end(StudySessionId session, Actor actor) {
    Sighting seen = sightings.require(session, actor);
    if (!OnTheDay.concerns(seen)) {
      throw new NotAllowed("Whoever co-leads this session can do that.");
    }
    if (!day.isToday(seen, zone())) {
      return Told.TOO_LATE;
    }
    sql.lock(session);
    sql.aloneCall(session).ifPresent(call -> sql.endCall(call, actor.person(), clock.instant()));
    return Told.DONE;
  }

  @Transactional
  public Told stepIn(StudySessionId session, UUID key, Actor actor) {
    Sighting seen = sightings.requireRun(session, actor);
    sql.lock(session);
    var call = sql.aloneCall(session);
    if (call.isEmpty() || !day.isStillOn(seen, zone())) {
      return Told.TOO_LATE;
    }
    var answer = sql.answer(call.get());
    if (answer.isPresent()) {
      return answer.get().person().equals(actor.person()) ? Told.DONE : Told.ALREADY;
    }
    if (!sql.stepIn(key, call.get(), actor.person(), clock.instant())) {
      return Told.TAKEN_BACK;
    }
    registers.inStep(List.of(session));
    return Told.DONE;
  }

  @Transactional
  public Told stepOut(StudySessionId session, Actor actor) {
    Sighting seen = sightings.requireRun(session, actor);
    if (!day.isToday(seen, zone())) {
      return Told.TOO_LATE;
    }
    sql.lock(session);
    sql.aloneCall(session)
        .flatMap(sql::answer)
        .ifPresent(answer -> sql.endSteppingIn(answer.id(), actor.person(), clock.instant()));
    registers.inStep(List.of(session));
    return Told.DONE;
  }

  private ZoneId zone() {
    return institutions.current().zone();
  }
}
