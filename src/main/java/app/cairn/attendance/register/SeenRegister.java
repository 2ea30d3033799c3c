package app.cairn.attendance.register;

import app.cairn.attendance.RegisterId;
import app.cairn.attendance.Roster;
import app.cairn.attendance.code.CodeWindow;
import app.cairn.attendance.code.RegisterHandle;
import app.cairn.scheme.CohortId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A register as one person may see it.
 *
 * @param saidNobodyCame whether those who keep it said on the day that nobody came
 * @param takes whether they may take it: show the code, tick, correct and confirm
 * @param runsThePart whether they run its part of the scheme, and so may reopen it
 */
public record SeenRegister(
    RegisterId id,
    RegisterHandle handle,
    String title,
    String place,
    Instant starts,
    Instant ends,
    CodeWindow window,
    Hours hours,
    Roster roster,
    Optional<CohortId> cohort,
    int here,
    @Nullable Instant confirmedAt,
    @Nullable Integer headcount,
    boolean saidNobodyCame,
    Optional<Reopened> reopened,
    Sight sight,
    boolean takes,
    boolean runsThePart) {

  /** From when to when a code counts, and when the register is locked. */
  public record Hours(Instant from, Instant until, Instant locks) {}

  /** The last time it was opened again. */
  public record Reopened(Instant until, String reason, String by) {}

  /** Where a register is in its life. */
  public enum Life {
    OPEN,
    CONFIRMED,
    LOCKED,
    REOPENED
  }

  private static final int FEWEST_TOLD = 5;

  /** A code is shown and believed only around the promised time. */
  public boolean isOpenAt(Instant now) {
    return !now.isBefore(opens()) && now.isBefore(hours.until());
  }

  /** From when it begins until its day is over, where it is. */
  public boolean isItsDay(Instant now, ZoneId zone) {
    return !now.isBefore(starts)
        && !LocalDate.ofInstant(now, zone).isAfter(LocalDate.ofInstant(ends, zone));
  }

  /** A scheme has its codes change within the minute where a credit or pay depends on it. */
  public boolean isStrict() {
    return window.isStrict();
  }

  /** Somebody who is in after all speaks louder than what was said before. */
  public boolean nobodyCame() {
    return saidNobodyCame && here == 0;
  }

  /** Nothing from under five for whoever teaches or marks, unless they were there themselves. */
  public boolean tellsWhetherNobodyCame() {
    return takes && (sight == Sight.NAMES || !runsThePart);
  }

  public Instant opens() {
    return hours.from();
  }

  public Life lifeAt(Instant now) {
    if (!now.isBefore(hours.locks())) {
      return reopened.map(one -> now.isBefore(one.until())).orElse(false)
          ? Life.REOPENED
          : Life.LOCKED;
    }
    return confirmedAt == null ? Life.OPEN : Life.CONFIRMED;
  }

  /** Who take it may change it until it is locked, and again while it is reopened. */
  public boolean mayBeChangedAt(Instant now) {
    return lifeAt(now) != Life.LOCKED;
  }

  /** Whoever may not learn who came would learn it from what a device at the door answers. */
  public boolean mayOpenTheDoor() {
    return takes && sight == Sight.NAMES;
  }

  /** Names are shown to those who may see them, of a register that has a roster at all. */
  public boolean listsNames() {
    return sight == Sight.NAMES && roster == Roster.COHORT;
  }

  /** Whoever sees numbers only learns none from which a person could be guessed. */
  public boolean tellsCount() {
    return sight == Sight.NAMES || here >= FEWEST_TOLD;
  }
}
