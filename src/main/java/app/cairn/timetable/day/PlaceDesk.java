package app.cairn.timetable.day;

import app.cairn.institution.Institutions;
import app.cairn.institution.RoomId;
import app.cairn.platform.Actor;
import app.cairn.platform.NotAllowed;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.timetable.StudySessionId;
import app.cairn.timetable.day.PlaceOutcome.NoPlace;
import app.cairn.timetable.day.PlaceOutcome.NotNow;
import app.cairn.timetable.day.PlaceOutcome.NotThatRoom;
import app.cairn.timetable.day.PlaceOutcome.TakenBackBefore;
import app.cairn.timetable.day.PlaceOutcome.Told;
import app.cairn.timetable.day.PlaceOutcome.TooLong;
import app.cairn.timetable.register.SessionRegisters;
import app.cairn.timetable.room.Rooms;
import app.cairn.timetable.view.Sighting;
import app.cairn.timetable.view.Sightings;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * "The room is locked, we're in …": told by those who stand there, in words or by a room's name. It
 * books nothing; a room that is known to be somebody else's then is refused.
 */
@Component
public class PlaceDesk {

  static final int LONGEST = 120;

  private final DaySql sql;
  private final OnTheDay day;
  private final Sightings sightings;
  private final Rooms rooms;
  private final SessionRegisters registers;
  private final Institutions institutions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PlaceDesk(
      DaySql sql,
      OnTheDay day,
      Sightings sightings,
      Rooms rooms,
      SessionRegisters registers,
      Institutions institutions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.sql = sql;
    this.day = day;
    this.sightings = sightings;
    this.rooms = rooms;
    this.registers = registers;
    this.institutions = institutions;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @param key the same for a form that is sent twice, which tells once
   */
  @Transactional
  public PlaceOutcome tell(StudySessionId session, String typed, UUID key, Actor actor) {
    Sighting seen = require(session, actor);
    String words = typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    if (words.isEmpty()) {
      return new NoPlace();
    }
    if (words.length() > LONGEST) {
      return new TooLong(LONGEST);
    }
    if (!day.isStillOn(seen, zone())) {
      return new NotNow();
    }
    sql.lock(session);
    if (sql.isKnown(key)) {
      return sql.facts(session).moved() ? new Told(words) : new TakenBackBefore();
    }
    var room = sql.roomCalled(words);
    var taken =
        room.map(one -> rooms.taken(one, List.of(seen.slot()), zone(), Set.of(session)))
            .orElse(List.of());
    if (!taken.isEmpty()) {
      return new NotThatRoom(taken.getFirst().by());
    }
    sql.endPlaces(List.of(session), actor.person(), clock.instant());
    RoomId called = room.orElse(null);
    sql.tell(key, session, called, called == null ? words : null, actor.person(), clock.instant());
    registers.inStep(List.of(session));
    events.publishEvent(new PlaceChanged(Tenancy.require(), key, false));
    return new Told(words);
  }

  /** Back in its own room. */
  @Transactional
  public boolean takeBack(StudySessionId session, Actor actor) {
    Sighting seen = require(session, actor);
    if (!day.isToday(seen, zone())) {
      return false;
    }
    sql.lock(session);
    var ended = sql.endPlaces(List.of(session), actor.person(), clock.instant());
    if (!ended.isEmpty()) {
      registers.inStep(List.of(session));
    }
    ended.forEach(one -> events.publishEvent(new PlaceChanged(Tenancy.require(), one, true)));
    return true;
  }

  private ZoneId zone() {
    return institutions.current().zone();
  }

  private Sighting require(StudySessionId session, Actor actor) {
    Sighting seen = sightings.require(session, actor);
    if (!OnTheDay.concerns(seen)) {
      throw new NotAllowed("Whoever co-leads this session can do that.");
    }
    return seen;
  }
}
