package app.cairn.evaluation.impact;

import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Page;
import cairn.templates.Templates;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** A unit before the scheme came, while it was there and after it left. */
@Controller
class YearsOfUnitController {

  private final YearsOfUnitRoom room;
  private final Shells shells;
  private final Templates templates;

  YearsOfUnitController(YearsOfUnitRoom room, Shells shells, Templates templates) {
    this.room = room;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/results/units/{unit}/years")
  View index(@PathVariable UUID unit, Asked asked, Actor actor) {
    var shell = shells.titled("results.years-of.title");
    return Page.ok(
        templates.evaluationImpactYearsOfUnit(
            new YearsOfUnitPages(shell, asked, unit, room.of(unit, asked, actor)).page()));
  }
}
