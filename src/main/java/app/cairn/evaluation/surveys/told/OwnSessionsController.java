package app.cairn.evaluation.surveys.told;

import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Page;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** What a leader reads of their own sessions, and nobody else of them. */
@Controller
class OwnSessionsController {

  private final FoundDesk desk;
  private final Shells shells;
  private final Templates templates;

  OwnSessionsController(FoundDesk desk, Shells shells, Templates templates) {
    this.desk = desk;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/surveys/{survey}/own-sessions")
  View show(@PathVariable UUID survey, Actor actor, Wording w) {
    var found = desk.ofLeader(survey, actor, w);
    return Page.ok(
        templates.evaluationSurveysToldFound(
            new FoundPages(shells.named(found.survey().title()), found).page()));
  }
}
