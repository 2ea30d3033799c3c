package app.cairn.timetable.publication;

import app.cairn.platform.Actor;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.timetable.StudySessionId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

@Controller
class PublicationController {

  private final PublicationDesk desk;

  PublicationController(PublicationDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/sessions/{session}/publication")
  View create(@PathVariable StudySessionId session, Actor actor, Wording w) {
    var outcome = desk.publish(session, actor);
    return Redirect.to("/sessions/" + session).saying(PublicationWords.said(outcome, w));
  }
}
