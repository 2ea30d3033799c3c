package app.cairn.evaluation.impact;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.cairn.curriculum.LecturerRoles;
import app.cairn.institution.Institutions;
import app.cairn.institution.MarksReaders;
import app.cairn.institution.SchoolId;
import app.cairn.people.InstitutionRoles;
import app.cairn.platform.Actor;
import app.cairn.scheme.Parts;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.SchemeRoles;
import app.cairn.scheme.Staff;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Works out whose results somebody may see, from the roles they hold now. */
@Component
class ResultsReaders {

  private final Staff staff;
  private final Institutions institutions;

  ResultsReaders(Staff staff, Institutions institutions) {
    this.staff = staff;
    this.institutions = institutions;
  }

  /** Whether there can be any results for this person at all; asks nothing of the database. */
  static boolean mayInclude(Actor actor) {
    return actor
        .roles()
        .hasAny(
            InstitutionRoles.PLANNING_OFFICE,
            SchemeRoles.SUPERVISOR,
            SchemeRoles.COORDINATOR,
            SchemeRoles.SCHOOL_CONTACT,
            LecturerRoles.LECTURER);
  }

  Reach of(Actor actor) {
    boolean planning = actor.is(InstitutionRoles.PLANNING_OFFICE);
    var parts =
        staff
            .partsOf(actor)
            .in(SchemeRoles.SUPERVISOR, SchemeRoles.COORDINATOR, SchemeRoles.SCHOOL_CONTACT);
    boolean runs = actor.roles().hasAny(SchemeRoles.SUPERVISOR, SchemeRoles.COORDINATOR);
    return new Reach(
        planning,
        whole(parts),
        parts.schools().stream().map(SchoolId::value).collect(toUnmodifiableSet()),
        actor.roles().scopesOf(LecturerRoles.LECTURER, LecturerRoles.UNIT_OFFERING),
        planning || (runs && coordinatorsRead()));
  }

  private static Set<UUID> whole(Parts parts) {
    return parts.parts().stream()
        .filter(part -> part.isWhole())
        .map(part -> part.scheme())
        .map(SchemeId::value)
        .collect(toUnmodifiableSet());
  }

  private boolean coordinatorsRead() {
    return institutions.current().marksReaders() == MarksReaders.COORDINATORS;
  }
}
