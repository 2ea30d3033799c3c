package app.cairn.scheme.setup;

import app.cairn.institution.SchoolId;
import app.cairn.people.InstitutionRoles;
import app.cairn.platform.Actor;
import app.cairn.platform.NotAllowed;
import app.cairn.platform.NotFound;
import app.cairn.scheme.Parts;
import app.cairn.scheme.Scheme;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.SchemeRoles;
import app.cairn.scheme.Schemes;
import app.cairn.scheme.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may see a scheme's settings (the administrator and all who have a part in it) and change them
 * (the administrator, supervisors and coordinators, each for their own part).
 */
@Component
public class SchemeAccess {

  private final Schemes schemes;
  private final Staff staff;

  SchemeAccess(Schemes schemes, Staff staff) {
    this.schemes = schemes;
    this.staff = staff;
  }

  public static boolean concerns(Actor actor) {
    return actor
        .roles()
        .hasAny(
            InstitutionRoles.ADMINISTRATOR,
            SchemeRoles.SUPERVISOR,
            SchemeRoles.COORDINATOR,
            SchemeRoles.SCHOOL_CONTACT,
            SchemeRoles.STUDENT_ORGANISER);
  }

  public static boolean maySetUp(Actor actor) {
    return actor.is(InstitutionRoles.ADMINISTRATOR);
  }

  public Parts parts(Actor actor) {
    return staff.partsOf(actor);
  }

  /** The scheme, where the actor may see its settings. */
  public Scheme seen(SchemeId id, Actor actor) {
    return seen(id, actor, parts(actor));
  }

  Scheme seen(SchemeId id, Actor actor, Parts parts) {
    var scheme = schemes.find(id).orElseThrow(NotFound::new);
    if (!maySetUp(actor) && parts.of(id).isEmpty()) {
      throw new NotFound();
    }
    return scheme;
  }

  /** Without a school: whether the whole scheme's settings may be changed. */
  public boolean mayChange(SchemeId scheme, @Nullable SchoolId school, Actor actor) {
    return mayChange(scheme, school, actor, parts(actor));
  }

  /** As above, for parts already read. */
  static boolean mayChange(SchemeId scheme, @Nullable SchoolId school, Actor actor, Parts parts) {
    return maySetUp(actor)
        || parts.covers(scheme, school, SchemeRoles.SUPERVISOR, SchemeRoles.COORDINATOR);
  }

  public void requireChange(SchemeId scheme, @Nullable SchoolId school, Actor actor) {
    seen(scheme, actor);
    if (!mayChange(scheme, school, actor)) {
      throw new NotAllowed("Only those who run this part of the scheme change it.");
    }
  }
}
