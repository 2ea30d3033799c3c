package app.cairn.timetable.view;

import app.cairn.platform.Actor;
import app.cairn.platform.NotAllowed;
import app.cairn.platform.NotFound;
import app.cairn.scheme.SchemeRoles;
import app.cairn.scheme.Staff;
import app.cairn.scheme.Target;
import app.cairn.scheme.TargetId;
import app.cairn.scheme.Targets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The targets whose sessions a person plans: those of the parts they coordinate or supervise. */
@Component
public class TargetsRun {

  private final Targets targets;
  private final Staff staff;

  TargetsRun(Targets targets, Staff staff) {
    this.targets = targets;
    this.staff = staff;
  }

  @Transactional(readOnly = true)
  public Target require(TargetId id, Actor actor) {
    var target = targets.find(id).orElseThrow(NotFound::new);
    var parts = staff.partsOf(actor);
    if (parts.covers(target, SchemeRoles.COORDINATOR, SchemeRoles.SUPERVISOR)) {
      return target;
    }
    if (parts.covers(target, SchemeRoles.SCHOOL_CONTACT, SchemeRoles.STUDENT_ORGANISER)) {
      throw new NotAllowed("Whoever coordinates this part can do that.");
    }
    throw new NotFound();
  }
}
