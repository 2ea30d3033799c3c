package app.cairn.scheme;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.cairn.institution.SchoolId;
import app.cairn.platform.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that a person covers today as a scheme's staff or organiser. */
public record Parts(List<Part> parts) {

  public Parts {
    parts = List.copyOf(parts);
  }

  public boolean covers(SchemeId scheme, @Nullable SchoolId school, Role... roles) {
    return in(roles).parts.stream().anyMatch(part -> part.covers(scheme, school));
  }

  public boolean covers(Target target, Role... roles) {
    return covers(target.scheme(), target.cohort().school().orElse(null), roles);
  }

  /** Whether one of the roles is held for the whole scheme. */
  public boolean coversWhole(SchemeId scheme, Role... roles) {
    return in(roles).parts.stream()
        .anyMatch(part -> part.scheme().equals(scheme) && part.isWhole());
  }

  public Set<SchemeId> schemes() {
    return parts.stream().map(Part::scheme).collect(toUnmodifiableSet());
  }

  /** The schools of the parts, with those below them; the whole scheme's parts name none. */
  public Set<SchoolId> schools() {
    return parts.stream().flatMap(part -> part.schools().stream()).collect(toUnmodifiableSet());
  }

  public Parts in(Role... roles) {
    return new Parts(parts.stream().filter(part -> List.of(roles).contains(part.role())).toList());
  }

  public Parts of(SchemeId scheme) {
    return new Parts(parts.stream().filter(part -> part.scheme().equals(scheme)).toList());
  }

  public boolean isEmpty() {
    return parts.isEmpty();
  }
}
