package app.cairn.timetable.clash;

import java.util.Locale;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * What the database refused, each named as the constraint it is. The sentence stands in the
 * messages.
 */
public enum Clash {
  A_ROOM_HOLDS_ONE_SESSION_AT_A_TIME,
  A_LEADER_IS_IN_ONE_PLACE_AT_A_TIME,
  A_GROUP_MEETS_ONCE_AT_A_TIME,
  A_GROUPS_NAME_IS_ITS_OWN_IN_A_TARGET_AND_TERM;

  static Optional<Clash> of(DataIntegrityViolationException refused) {
    if (refused.getMostSpecificCause() instanceof PSQLException cause
        && cause.getServerErrorMessage() != null) {
      var constraint = cause.getServerErrorMessage().getConstraint();
      for (var clash : values()) {
        if (clash.name().toLowerCase(Locale.ROOT).equals(constraint)) {
          return Optional.of(clash);
        }
      }
    }
    return Optional.empty();
  }
}
