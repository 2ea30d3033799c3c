package app.cairn.scheme.target;

import app.cairn.curriculum.LecturerRoles;
import app.cairn.platform.Actor;
import app.cairn.platform.Scope;
import app.cairn.scheme.Cohort;
import app.cairn.scheme.Parts;
import app.cairn.scheme.SchemeRoles;
import app.cairn.scheme.Target;
import org.springframework.stereotype.Component;

/**
 * Who may see a target: whoever runs, stands for or helps its part of the scheme, and its
 * lecturers.
 */
@Component
class TargetReach {

  boolean sees(Target target, Actor actor, Parts parts) {
    return parts.covers(
            target,
            SchemeRoles.SUPERVISOR,
            SchemeRoles.COORDINATOR,
            SchemeRoles.SCHOOL_CONTACT,
            SchemeRoles.STUDENT_ORGANISER)
        || target.cohort() instanceof Cohort.OfDelivery delivery
            && actor.roles().held().stream()
                .anyMatch(
                    held ->
                        held.role().equals(LecturerRoles.LECTURER)
                            && held.scope()
                                .equals(
                                    Scope.of(
                                        LecturerRoles.UNIT_OFFERING, delivery.offering().value())));
  }

  boolean concerns(Actor actor) {
    return actor
        .roles()
        .hasAny(
            SchemeRoles.SUPERVISOR,
            SchemeRoles.COORDINATOR,
            SchemeRoles.SCHOOL_CONTACT,
            SchemeRoles.STUDENT_ORGANISER,
            LecturerRoles.LECTURER);
  }
}
