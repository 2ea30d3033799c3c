package app.cairn.attendance.inbox;

import app.cairn.platform.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A check-in that waits for somebody's word.
 *
 * @param deviceAt when a phone without network kept it, as the phone says
 * @param person null when it was taken down by name
 * @param name of the person, or as it was taken down
 * @param cohort whom its session is for; null when for nobody in particular
 */
record Waiting(
    UUID checkIn,
    UUID register,
    String title,
    Instant starts,
    Instant at,
    @Nullable Instant deviceAt,
    Kind kind,
    @Nullable PersonId person,
    String name,
    @Nullable UUID cohort) {

  enum Kind {
    TAKEN_DOWN,
    OUTSIDE_HOURS,
    /** They said so themselves, afterwards. */
    OWN_WORD,
    AGAINST_A_KEEPER,
    /** Their phone had no network when it scanned the code. */
    SCAN_KEPT,
    /** They did not tap the number on the screen. */
    NUMBER_MISSED
  }
}
