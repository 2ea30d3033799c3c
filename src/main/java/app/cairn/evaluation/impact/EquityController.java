package app.cairn.evaluation.impact;

import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Page;
import cairn.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Who came, and with what marks, group by group. */
@Controller
class EquityController {

  private final EquityRoom room;
  private final Shells shells;
  private final Templates templates;

  EquityController(EquityRoom room, Shells shells, Templates templates) {
    this.room = room;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/results/groups")
  Page index(Asked asked, Actor actor) {
    var shell = shells.titled("results.groups.title");
    var seen = room.of(asked, shell.w().zone(), actor);
    return Page.ok(
        templates.evaluationImpactEquity(new EquityPages(shell.w(), asked, seen).page(shell)));
  }
}
