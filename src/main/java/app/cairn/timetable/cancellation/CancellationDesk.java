package app.cairn.timetable.cancellation;

import app.cairn.platform.Actor;
import app.cairn.timetable.StudySessionId;
import app.cairn.timetable.cancellation.CancellationOutcome.Back;
import app.cairn.timetable.cancellation.CancellationOutcome.Cancelled;
import app.cairn.timetable.cancellation.CancellationOutcome.NoReason;
import app.cairn.timetable.cancellation.CancellationOutcome.WasNotCancelled;
import app.cairn.timetable.register.SessionRegisters;
import app.cairn.timetable.view.Sightings;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cancels sessions with a reason, and brings them back with what is still free of what they had.
 */
@Component
class CancellationDesk {

  private final CancellationSql sql;
  private final Sightings sightings;
  private final SessionRegisters registers;
  private final Clock clock;

  CancellationDesk(
      CancellationSql sql, Sightings sightings, SessionRegisters registers, Clock clock) {
    this.sql = sql;
    this.sightings = sightings;
    this.registers = registers;
    this.clock = clock;
  }

  /** Cancelling twice is cancelling once; the first reason stays. */
  @Transactional
  CancellationOutcome cancel(StudySessionId session, String reason, Actor actor) {
    sightings.requireRun(session, actor);
    if (reason.isBlank()) {
      return new NoReason();
    }
    sql.lock(session);
    sql.cancel(session, reason.strip(), actor.person(), clock.instant());
    registers.inStep(List.of(session));
    return new Cancelled();
  }

  @Transactional
  CancellationOutcome bringBack(StudySessionId session, Actor actor) {
    sightings.requireRun(session, actor);
    sql.lock(session);
    var cancelled = sql.cancelledAt(session);
    if (cancelled.isEmpty()) {
      return new WasNotCancelled();
    }
    sql.uncancel(session);
    boolean room = sql.bookAgain(session);
    var missing = sql.putBack(session, cancelled.get(), actor.person(), clock.instant());
    registers.inStep(List.of(session));
    return new Back(!room, missing);
  }
}
