package app.cairn.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody holds or held.
 *
 * @param name the role in the reader's words
 * @param where what it is held for, by name; null for the whole institution
 * @param last its last day; null while no end is set
 * @param givenBy the name of whoever gave it; null when it came with the records
 */
public record RolePeriod(
    UUID id,
    String name,
    @Nullable String where,
    LocalDate from,
    @Nullable LocalDate last,
    @Nullable String givenBy,
    boolean mayEnd) {

  public boolean isHeldOn(LocalDate day) {
    return !day.isBefore(from) && (last == null || !day.isAfter(last));
  }

  public boolean isOverOn(LocalDate day) {
    return last != null && day.isAfter(last);
  }
}
