package app.cairn.sessions.note;

import app.cairn.platform.Actor;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.timetable.StudySessionId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** "We spoke after the lecture." */
@Controller
class SpokenController {

  private final AskDesk desk;

  SpokenController(AskDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/sessions/{session}/spoken")
  View create(@PathVariable StudySessionId session, Actor actor, Wording w) {
    desk.spoke(session, true, actor, w);
    return Redirect.to("/sessions/" + session + "#prepared").saying(w.t("sessions.ask.spoke-said"));
  }

  @DeleteMapping("/sessions/{session}/spoken")
  View destroy(@PathVariable StudySessionId session, Actor actor, Wording w) {
    desk.spoke(session, false, actor, w);
    return Redirect.to("/sessions/" + session + "#prepared")
        .saying(w.t("sessions.ask.spoke-taken-back"));
  }
}
