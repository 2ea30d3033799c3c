package app.cairn.sessions.plan;

import app.cairn.platform.Actor;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.timetable.StudySessionId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** What was taken out is brought back as it was. */
@Controller
class ActivityReturnController {

  private final PlanDesk desk;

  ActivityReturnController(PlanDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/sessions/{session}/plan/activities/{activity}/return")
  View create(
      @PathVariable StudySessionId session,
      @PathVariable ActivityId activity,
      Actor actor,
      Wording w) {
    desk.bringBack(session, activity, actor, w);
    return Redirect.to("/sessions/" + session + "/plan#activity-" + activity)
        .saying(w.t("sessions.plan.brought-back"));
  }
}
