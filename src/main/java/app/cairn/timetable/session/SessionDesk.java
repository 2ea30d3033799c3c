package app.cairn.timetable.session;

import app.cairn.institution.Institutions;
import app.cairn.platform.Actor;
import app.cairn.scheme.TargetId;
import app.cairn.scheme.rules.Rules;
import app.cairn.timetable.SessionKind;
import app.cairn.timetable.StudySessionId;
import app.cairn.timetable.clash.Attempts;
import app.cairn.timetable.clash.Clash;
import app.cairn.timetable.day.OnTheDay;
import app.cairn.timetable.fit.Fits;
import app.cairn.timetable.fit.Hindrance;
import app.cairn.timetable.fit.Verdict;
import app.cairn.timetable.register.SessionRegisters;
import app.cairn.timetable.room.RoomTaken;
import app.cairn.timetable.room.RoomTaken.By;
import app.cairn.timetable.room.Rooms;
import app.cairn.timetable.session.SessionOutcome.AfterTheExam;
import app.cairn.timetable.session.SessionOutcome.Cancelled;
import app.cairn.timetable.session.SessionOutcome.NotThatDay;
import app.cairn.timetable.session.SessionOutcome.NotThatRoom;
import app.cairn.timetable.session.SessionOutcome.NotTheseLeaders;
import app.cairn.timetable.session.SessionOutcome.Stands;
import app.cairn.timetable.session.SessionOutcome.TargetWithdrawn;
import app.cairn.timetable.time.Days;
import app.cairn.timetable.view.Sightings;
import app.cairn.timetable.view.TargetsRun;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes one-off sessions, and moves single sessions. */
@Component
class SessionDesk {

  private final SessionSql sql;
  private final Attempts attempts;
  private final Sightings sightings;
  private final TargetsRun targets;
  private final Days days;
  private final Rooms rooms;
  private final Fits fits;
  private final Rules rules;
  private final SessionRegisters registers;
  private final Institutions institutions;
  private final OnTheDay day;
  private final Clock clock;

  SessionDesk(
      SessionSql sql,
      Attempts attempts,
      Sightings sightings,
      TargetsRun targets,
      Days days,
      Rooms rooms,
      Fits fits,
      Rules rules,
      SessionRegisters registers,
      Institutions institutions,
      OnTheDay day,
      Clock clock) {
    this.sql = sql;
    this.attempts = attempts;
    this.sightings = sightings;
    this.targets = targets;
    this.days = days;
    this.rooms = rooms;
    this.fits = fits;
    this.rules = rules;
    this.registers = registers;
    this.institutions = institutions;
    this.day = day;
    this.clock = clock;
  }

  /** A one-off session, of any kind. */
  SessionOutcome make(StudySessionId id, TargetId target, SessionAsked asked, Actor actor) {
    return attempts.make(
        () -> {
          if (!targets.require(target, actor).stands()) {
            return new TargetWithdrawn();
          }
          var zone = institutions.current().zone();
          var against = against(id, target, asked, zone);
          if (against.isPresent()) {
            return against.get();
          }
          sql.add(id, target, asked, zone, actor.person(), clock.instant());
          return new Stands(id, crowd(target, asked));
        },
        outcome -> !outcome.stands(),
        clash -> clashed(clash, asked));
  }

  /** This session only; what students were told moves with it, and so does its register. */
  SessionOutcome move(StudySessionId id, SessionAsked asked, Actor actor) {
    return attempts.make(
        () -> {
          var seen = sightings.requireRun(id, actor);
          sql.lock(id);
          if (seen.isCancelled()) {
            return new Cancelled();
          }
          var zone = institutions.current().zone();
          var against = against(id, seen.target(), asked, zone);
          if (against.isPresent()) {
            return against.get();
          }
          sql.move(id, asked, zone);
          day.plannedAnew(List.of(id), actor.person());
          var hindered = hindered(id);
          if (!hindered.isEmpty()) {
            return new NotTheseLeaders(hindered);
          }
          registers.inStep(List.of(id));
          return new Stands(id, crowd(seen.target(), asked));
        },
        outcome -> !outcome.stands(),
        clash -> clashed(clash, asked));
  }

  private Optional<SessionOutcome> against(
      StudySessionId id, TargetId target, SessionAsked asked, ZoneId zone) {
    var day = days.against(asked.kind(), asked.slot(), zone);
    if (day.isPresent()) {
      return Optional.of(new NotThatDay(day.get()));
    }
    if (asked.kind() == SessionKind.REVISION && sql.afterTheExam(target, asked, zone)) {
      return Optional.of(new AfterTheExam());
    }
    var taken =
        asked
            .room()
            .map(room -> rooms.taken(room, List.of(asked.slot()), zone, Set.of(id)))
            .orElse(List.of());
    return taken.isEmpty() ? Optional.empty() : Optional.of(new NotThatRoom(taken));
  }

  private List<Verdict> hindered(StudySessionId id) {
    var session = fits.sessions(List.of(id)).getFirst();
    return fits.of(rules.of(session.scheme()), List.of(session), sql.coLeaders(id)).stream()
        .filter(
            one ->
                one.hindrances().stream()
                    .anyMatch(hindrance -> hindrance != Hindrance.LEADS_TOO_OFTEN))
        .toList();
  }

  /** How many it may serve, where its room holds fewer: worth knowing, never refused. */
  private Optional<Integer> crowd(TargetId target, SessionAsked asked) {
    Optional<Integer> holds =
        asked
            .room()
            .flatMap(
                room -> rooms.choices().stream().filter(one -> one.id().equals(room)).findFirst())
            .flatMap(one -> one.capacity());
    int crowd = holds.isEmpty() ? 0 : rooms.mayServe(target, asked.slot().date());
    return holds.filter(capacity -> capacity < crowd).map(_ -> crowd);
  }

  private static SessionOutcome clashed(Clash clash, SessionAsked asked) {
    return clash == Clash.A_ROOM_HOLDS_ONE_SESSION_AT_A_TIME
        ? new NotThatRoom(List.of(new RoomTaken(asked.slot().date(), By.SESSION)))
        : new NotTheseLeaders(List.of());
  }
}
