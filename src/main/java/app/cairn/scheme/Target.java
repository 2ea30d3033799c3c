package app.cairn.scheme;

import java.time.Instant;
import java.util.Optional;

/**
 * A cohort chosen for support in a scheme's year: why, who its academic contact is and how many
 * groups are expected (1 to 99). It stands until it is withdrawn.
 */
public record Target(
    TargetId id,
    SchemeYearId schemeYear,
    SchemeId scheme,
    Cohort cohort,
    String reason,
    String contact,
    int expectedGroups,
    Instant chosenAt,
    Optional<Withdrawn> withdrawal) {

  public record Withdrawn(String reason, Instant at) {}

  public boolean stands() {
    return withdrawal.isEmpty();
  }
}
