package app.cairn.evaluation.impact;

import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Page;
import cairn.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Who came, and when. */
@Controller
class TakeUpController {

  private final TakeUpRoom room;
  private final Shells shells;
  private final Templates templates;

  TakeUpController(TakeUpRoom room, Shells shells, Templates templates) {
    this.room = room;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/results/take-up")
  Page index(Asked asked, Actor actor) {
    var shell = shells.titled("results.take-up.title");
    var seen = room.of(asked, shell.w().zone(), actor);
    return Page.ok(
        templates.evaluationImpactTakeUp(new TakeUpPages(shell.w(), asked, seen).page(shell)));
  }
}
