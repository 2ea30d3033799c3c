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

/** "Please have a look." */
@Controller
class LookController {

  private final TalkDesk desk;

  LookController(TalkDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/sessions/{session}/plan/look")
  View create(@PathVariable StudySessionId session, Actor actor, Wording w) {
    desk.ask(session, actor, w);
    return Redirect.to("/sessions/" + session + "/plan#talk")
        .saying(w.t("sessions.plan.look-said"));
  }

  @DeleteMapping("/sessions/{session}/plan/look")
  View destroy(@PathVariable StudySessionId session, Actor actor, Wording w) {
    desk.looked(session, actor, w);
    return Redirect.to("/sessions/" + session + "/plan#talk")
        .saying(w.t("sessions.plan.look-ended"));
  }
}
