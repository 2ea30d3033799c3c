package app.cairn.timetable.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * What students are promised: a day, a local start and so many minutes. The institution's zone
 * decides which instants those are, also across the clock change: an hour that comes twice means
 * the first of the two, and the minutes are minutes that pass.
 */
public record Slot(LocalDate date, LocalTime starts, int minutes) {

  /** An hour that the clock change leaves out can't be promised. */
  public boolean exists(ZoneId zone) {
    return !zone.getRules().getValidOffsets(LocalDateTime.of(date, starts)).isEmpty();
  }

  public OffsetDateTime from(ZoneId zone) {
    return date.atTime(starts)
        .atZone(zone)
        .withEarlierOffsetAtOverlap()
        .toInstant()
        .atOffset(ZoneOffset.UTC);
  }

  public OffsetDateTime to(ZoneId zone) {
    return from(zone).plusMinutes(minutes);
  }

  public LocalTime ends() {
    return starts.plusMinutes(minutes);
  }
}
