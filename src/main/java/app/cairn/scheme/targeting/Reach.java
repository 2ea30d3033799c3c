package app.cairn.scheme.targeting;

import app.cairn.curriculum.LecturerRoles;
import app.cairn.institution.SchoolId;
import app.cairn.people.InstitutionRoles;
import app.cairn.platform.Actor;
import app.cairn.platform.Role;
import app.cairn.scheme.Parts;
import app.cairn.scheme.SchemeRoles;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which units' figures a person may see: all of them for those who run a whole scheme and for the
 * planning office, a school's for those who run or stand for that school's part, and one's own for
 * whoever teaches them.
 */
record Reach(boolean everything, Set<UUID> schools, Set<UUID> offerings) {

  private static final Role[] STAFF = {
    SchemeRoles.SUPERVISOR, SchemeRoles.COORDINATOR, SchemeRoles.SCHOOL_CONTACT
  };

  static boolean concerns(Actor actor) {
    return actor.is(InstitutionRoles.PLANNING_OFFICE)
        || actor.is(LecturerRoles.LECTURER)
        || actor.roles().hasAny(STAFF);
  }

  static Reach of(Actor actor, Parts parts) {
    var staff = parts.in(STAFF);
    return new Reach(
        actor.is(InstitutionRoles.PLANNING_OFFICE)
            || staff.parts().stream().anyMatch(part -> part.isWhole()),
        staff.schools().stream().map(SchoolId::value).collect(Collectors.toUnmodifiableSet()),
        actor.roles().scopesOf(LecturerRoles.LECTURER, LecturerRoles.UNIT_OFFERING));
  }

  boolean isEmpty() {
    return !everything && schools.isEmpty() && offerings.isEmpty();
  }
}
