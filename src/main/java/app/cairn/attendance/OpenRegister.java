package app.cairn.attendance;

import app.cairn.scheme.CohortId;
import app.cairn.scheme.SchemeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A register to be opened over an occasion.
 *
 * @param cohort whom the occasion is for; null when it is for nobody in particular
 * @param title what the check-in pages call the occasion, such as {@code ECON 1101, Group B}
 * @param place where it is, as people say it; empty when not yet known
 * @param starts with {@code ends}: the promised time.
 * @param rules how it is taken and when it is locked: the scheme's choice
 * @param sourceKey the occasion's key in the files it came from; null when made by hand. Imported
 *     attendance finds its register by it
 */
public record OpenRegister(
    Occasion occasion,
    SchemeId scheme,
    @Nullable CohortId cohort,
    String title,
    String place,
    Instant starts,
    Instant ends,
    Roster roster,
    RegisterRules rules,
    @Nullable String sourceKey) {

  public OpenRegister {
    if (!starts.isBefore(ends)) {
      throw new IllegalArgumentException("An occasion ends after it starts.");
    }
  }
}
