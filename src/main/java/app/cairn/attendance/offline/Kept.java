package app.cairn.attendance.offline;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a keeper did on their phone, sent now or later.
 *
 * @param key made on the phone; the same key twice is one thing
 * @param at when it was done, as the phone says
 */
sealed interface Kept {

  UUID key();

  Instant at();

  record Tick(UUID key, Instant at, UUID person) implements Kept {}

  /** A short number, the number on a card, or the name of somebody who is on no list. */
  record Typed(UUID key, Instant at, String text) implements Kept {}

  /**
   * @param checkIn what is taken back, where the server said what it is; otherwise
   * @param done the key of the tick that is taken back
   */
  record Undo(UUID key, Instant at, @Nullable UUID checkIn, @Nullable UUID done) implements Kept {}
}
