package app.cairn.sessions.reflection;

import app.cairn.platform.Actor;
import app.cairn.platform.PersonId;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.timetable.StudySessionId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A coordinator has read what a leader said to them. */
@Controller
class WordReadController {

  private final ReflectionDesk desk;

  WordReadController(ReflectionDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/sessions/{session}/reflection/words/{person}/reading")
  View create(
      @PathVariable StudySessionId session,
      @PathVariable PersonId person,
      @RequestParam(defaultValue = "1") int version,
      Actor actor,
      Wording w) {
    desk.read(session, person, version, actor, w);
    return Redirect.to("/sessions/" + session + "/reflection")
        .saying(w.t("sessions.reflection.word-was-read"));
  }
}
