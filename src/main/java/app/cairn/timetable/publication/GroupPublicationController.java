package app.cairn.timetable.publication;

import app.cairn.platform.Actor;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.timetable.StudyGroupId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

@Controller
class GroupPublicationController {

  private final PublicationDesk desk;

  GroupPublicationController(PublicationDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/groups/{group}/publication")
  View create(@PathVariable StudyGroupId group, Actor actor, Wording w) {
    var outcome = desk.publish(group, actor);
    return Redirect.to("/groups/" + group).saying(PublicationWords.said(outcome, w));
  }
}
