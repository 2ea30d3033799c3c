package app.cairn.timetable.session;

import app.cairn.leaders.LeaderId;
import app.cairn.platform.Actor;
import app.cairn.platform.web.Page;
import cairn.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

@Controller
class LeaderSessionsController {

  private final SessionsShown shown;
  private final Templates templates;

  LeaderSessionsController(SessionsShown shown, Templates templates) {
    this.shown = shown;
    this.templates = templates;
  }

  @GetMapping("/leaders/{leader}/sessions")
  View index(@PathVariable LeaderId leader, Actor actor) {
    return Page.ok(templates.timetableSessionOfLeader(shown.ofLeader(leader, actor)));
  }
}
