package app.cairn.sessions.plan;

import app.cairn.platform.Actor;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.timetable.StudySessionId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.View;

/** An activity comes before the one it followed. */
@Controller
class ActivityPlaceController {

  private final PlanDesk desk;

  ActivityPlaceController(PlanDesk desk) {
    this.desk = desk;
  }

  @PutMapping("/sessions/{session}/plan/activities/{activity}/place")
  View update(
      @PathVariable StudySessionId session,
      @PathVariable ActivityId activity,
      Actor actor,
      Wording w) {
    desk.moveUp(session, activity, actor, w);
    return Redirect.to("/sessions/" + session + "/plan#activity-" + activity);
  }
}
