package app.cairn.evaluation.impact;

import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Page;
import cairn.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The same result of a scheme at every threshold. */
@Controller
class ThresholdsController {

  private final Results results;
  private final Shells shells;
  private final Templates templates;

  ThresholdsController(Results results, Shells shells, Templates templates) {
    this.results = results;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/results/thresholds")
  Page index(Asked asked, Actor actor) {
    var shell = shells.titled("results.thresholds.title");
    return Page.ok(
        templates.evaluationImpactEveryThreshold(results.thresholdsOfScheme(shell, asked, actor)));
  }
}
