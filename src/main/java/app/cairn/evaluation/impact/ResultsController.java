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

@Controller
class ResultsController {

  private final Results results;
  private final Shells shells;
  private final Templates templates;

  ResultsController(Results results, Shells shells, Templates templates) {
    this.results = results;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/results")
  View index(Asked asked, Actor actor) {
    return view(results.ofScheme(shells.titled("results.index.title"), asked, actor));
  }

  @GetMapping("/results/units/{unit}")
  View show(@PathVariable UUID unit, Asked asked, Actor actor) {
    return view(results.ofSubject(shells.titled("results.index.title"), unit, asked, actor));
  }

  private View view(ResultsPage page) {
    var model = templates.evaluationImpactResults(page);
    return page.isWrong() ? Page.invalid(model) : Page.ok(model);
  }
}
