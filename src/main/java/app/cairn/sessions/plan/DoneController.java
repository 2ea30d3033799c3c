package app.cairn.sessions.plan;

import app.cairn.platform.Actor;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.timetable.StudySessionId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The plan is done. */
@Controller
class DoneController {

  private final TalkDesk desk;

  DoneController(TalkDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/sessions/{session}/plan/done")
  View create(@PathVariable StudySessionId session, Actor actor, Wording w) {
    desk.done(session, true, actor, w);
    return Redirect.to("/sessions/" + session + "/plan#talk")
        .saying(w.t("sessions.plan.done-said"));
  }

  @DeleteMapping("/sessions/{session}/plan/done")
  View destroy(@PathVariable StudySessionId session, Actor actor, Wording w) {
    desk.done(session, false, actor, w);
    return Redirect.to("/sessions/" + session + "/plan#talk").saying(w.t("sessions.plan.not-done"));
  }
}
