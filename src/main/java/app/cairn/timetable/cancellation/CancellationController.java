package app.cairn.timetable.cancellation;

import app.cairn.platform.Actor;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.timetable.StudySessionId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class CancellationController {

  private final CancellationDesk desk;

  CancellationController(CancellationDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/sessions/{session}/cancellation")
  View create(
      @PathVariable StudySessionId session,
      @RequestParam(defaultValue = "") String reason,
      Actor actor,
      Wording w) {
    var outcome = desk.cancel(session, reason, actor);
    return Redirect.to("/sessions/" + session).saying(CancellationWords.said(outcome, w));
  }

  @DeleteMapping("/sessions/{session}/cancellation")
  View destroy(@PathVariable StudySessionId session, Actor actor, Wording w) {
    var outcome = desk.bringBack(session, actor);
    return Redirect.to("/sessions/" + session).saying(CancellationWords.said(outcome, w));
  }
}
