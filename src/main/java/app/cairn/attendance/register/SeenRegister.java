package app.cairn.attendance.register;

import app.cairn.attendance.RegisterId;
import app.cairn.attendance.Registers;
import app.cairn.attendance.Roster;
import app.cairn.attendance.code.CodeWindow;
import app.cairn.attendance.code.RegisterHandle;
import app.cairn.scheme.CohortId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A register as one person may see it.
 *
 * @param takes whether they may take it: show the code, tick, correct and confirm
 */
record SeenRegister(
    RegisterId id,
    RegisterHandle handle,
    String title,
    String place,
    Instant starts,
    Instant ends,
    CodeWindow window,
    Roster roster,
    Optional<CohortId> cohort,
    int here,
    @Nullable Instant confirmedAt,
    @Nullable Integer headcount,
    Sight sight,
    boolean takes) {

  private static final int FEWEST_TOLD = 5;

  /** A code is shown and believed only around the promised time. */
  boolean isOpenAt(Instant now) {
    return !now.isBefore(opens()) && now.isBefore(ends.plus(Registers.CLOSES_AFTER));
  }

  Instant opens() {
    return starts.minus(Registers.OPENS_BEFORE);
  }

  /** Names are shown to those who may see them, of a register that has a roster at all. */
  boolean listsNames() {
    return sight == Sight.NAMES && roster == Roster.COHORT;
  }

  /** Whoever sees numbers only learns none from which a person could be guessed. */
  boolean tellsCount() {
    return sight == Sight.NAMES || here >= FEWEST_TOLD;
  }
}
