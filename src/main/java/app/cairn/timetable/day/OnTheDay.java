package app.cairn.timetable.day;

import app.cairn.platform.PersonId;
import app.cairn.timetable.Capacity;
import app.cairn.timetable.StudySessionId;
import app.cairn.timetable.view.Sighting;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What may be told of a session today, and by whom. */
@Component
public class OnTheDay {

  private final DaySql sql;
  private final Clock clock;

  OnTheDay(DaySql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Whoever co-leads it and whoever runs its part; that somebody is alone is for nobody else. */
  public static boolean concerns(Sighting seen) {
    return seen.runs() || coLeads(seen);
  }

  public static boolean coLeads(Sighting seen) {
    return seen.leadsAs().equals(Optional.of(Capacity.CO_LEADER));
  }

  /**
   * Whoever runs the part may say that they sit in, from when it is published until its day is
   * over.
   */
  public static boolean mayObserve(Sighting seen, LocalDate today) {
    return seen.runs()
        && !seen.teaches()
        && seen.leadsAs().isEmpty()
        && seen.isPublished()
        && !seen.isCancelled()
        && !seen.slot().date().isBefore(today);
  }

  @Transactional(readOnly = true)
  public DayFacts of(Sighting seen) {
    return concerns(seen) && seen.isPublished() ? sql.facts(seen.id()) : DayFacts.NONE;
  }

  /** Published, standing and today, where it is. */
  public boolean isToday(Sighting seen, ZoneId zone) {
    return seen.isPublished()
        && !seen.isCancelled()
        && seen.slot().date().equals(LocalDate.ofInstant(clock.instant(), zone));
  }

  /** Today and not over: what helps nobody afterwards is not asked for. */
  public boolean isStillOn(Sighting seen, ZoneId zone) {
    return isToday(seen, zone) && clock.instant().isBefore(seen.to());
  }

  /** Whoever plans anew plans the place too: what was told on the day before that is over. */
  @Transactional
  public void plannedAnew(Collection<StudySessionId> sessions, PersonId by) {
    sql.endPlaces(sessions, by, clock.instant());
  }
}
