package app.cairn.timetable.day;

import app.cairn.institution.Institutions;
import app.cairn.platform.Actor;
import app.cairn.platform.NotAllowed;
import app.cairn.timetable.StudySessionId;
import app.cairn.timetable.register.SessionRegisters;
import app.cairn.timetable.view.Sighting;
import app.cairn.timetable.view.Sightings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever runs the part and sits in says so beforehand or on the day: those who lead see it, and
 * the register takes them for an observer and not for somebody who came along.
 */
@Component
class ObserverDesk {

  private final ObserverSql sql;
  private final DaySql day;
  private final Sightings sightings;
  private final SessionRegisters registers;
  private final Institutions institutions;
  private final Clock clock;

  ObserverDesk(
      ObserverSql sql,
      DaySql day,
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
  public Told sitIn(StudySessionId session, Actor actor) {
    Sighting seen = sightings.requireRun(session, actor);
    if (seen.teaches()) {
      throw new NotAllowed("Whoever teaches or marks a module does not sit in at its sessions.");
    }
    if (!OnTheDay.mayObserve(seen, today())) {
      return seen.leadsAs().isPresent() ? Told.ALREADY : Told.TOO_LATE;
    }
    day.lock(session);
    sql.sitIn(session, actor.person(), clock.instant());
    registers.inStep(List.of(session));
    return Told.DONE;
  }

  @Transactional
  public Told stayAway(StudySessionId session, Actor actor) {
    Sighting seen = sightings.requireRun(session, actor);
    if (seen.slot().date().isBefore(today())) {
      return Told.TOO_LATE;
    }
    day.lock(session);
    sql.stayAway(session, actor.person(), clock.instant());
    registers.inStep(List.of(session));
    return Told.DONE;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), institutions.current().zone());
  }
}
