package app.cairn.evaluation.impact;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.cairn.curriculum.LecturerRoles;
import app.cairn.institution.Institutions;
import app.cairn.institution.MarksReaders;
import app.cairn.people.InstitutionRoles;
import app.cairn.platform.Actor;
import app.cairn.scheme.SchemeRoles;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Works out whose results somebody may see, from the roles they hold now. */
@Component
class ResultsReaders {

  private final Institutions institutions;

  ResultsReaders(Institutions institutions) {
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
    boolean runs = actor.roles().hasAny(SchemeRoles.SUPERVISOR, SchemeRoles.COORDINATOR);
    return ofBands(actor)
        .reading(actor.is(InstitutionRoles.PLANNING_OFFICE) || (runs && coordinatorsRead()));
  }

  /** The same without single marks; asks nothing of the database. */
  static Reach ofBands(Actor actor) {
    return new Reach(
        actor.is(InstitutionRoles.PLANNING_OFFICE),
        part(actor, SchemeRoles.SCHEME),
        part(actor, SchemeRoles.SCHOOL),
        actor.roles().scopesOf(LecturerRoles.LECTURER, LecturerRoles.UNIT_OFFERING),
        false);
  }

  private static Set<UUID> part(Actor actor, String kind) {
    return Stream.of(SchemeRoles.SUPERVISOR, SchemeRoles.COORDINATOR, SchemeRoles.SCHOOL_CONTACT)
        .flatMap(role -> actor.roles().scopesOf(role, kind).stream())
        .collect(toUnmodifiableSet());
  }

  private boolean coordinatorsRead() {
    return institutions.current().marksReaders() == MarksReaders.COORDINATORS;
  }
}
