package app.cairn.evaluation.international;

import app.cairn.evaluation.impact.YearsResults;
import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Page;
import cairn.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** A year's return on a page, and as a file. */
@Controller
class InternationalController {

  private final InternationalReturns returns;
  private final Shells shells;
  private final Templates templates;

  InternationalController(InternationalReturns returns, Shells shells, Templates templates) {
    this.returns = returns;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/results/international")
  View index(YearsResults.Question question, Actor actor) {
    var shell = shells.titled("international.title");
    var opened = returns.open(question, shell.w(), actor);
    return Page.ok(
        templates.evaluationInternationalReturn(
            new InternationalPages(shell, question, opened).page()));
  }

  @GetMapping("/results/international.csv")
  View show(YearsResults.Question question, Actor actor) {
    var w = shells.wording();
    return new InternationalFile(w, returns.open(question, w, actor)).made();
  }
}
