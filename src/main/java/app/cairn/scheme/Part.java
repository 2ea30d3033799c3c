package app.cairn.scheme;

import app.cairn.institution.SchoolId;
import app.cairn.platform.Role;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a role covers of a scheme: the whole of it, or one school's part, with every school below
 * that one.
 */
public record Part(Role role, SchemeId scheme, Optional<SchoolId> school, Set<SchoolId> schools) {

  public boolean isWhole() {
    return school.isEmpty();
  }

  /** Something that belongs to no school is covered by the whole scheme's people only. */
  public boolean covers(SchemeId other, @Nullable SchoolId at) {
    return scheme.equals(other) && (isWhole() || (at != null && schools.contains(at)));
  }
}
