package app.cairn.evaluation.account;

import app.cairn.evaluation.impact.YearsResults;
import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.ui.FormErrors;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import cairn.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** What a year cost, and what it came to for that. */
@Controller
class CostsController {

  private final Costs costs;
  private final Shells shells;
  private final Templates templates;

  CostsController(Costs costs, Shells shells, Templates templates) {
    this.costs = costs;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/results/costs")
  View index(YearsResults.Question question, Actor actor) {
    var shell = shells.titled("account.costs.title");
    var opened = costs.open(question, shell.w(), actor);
    return Page.ok(
        templates.evaluationAccountCosts(
            new CostsPages(shell.w(), question, opened).page(shell, FormErrors.NONE)));
  }

  @PostMapping("/results/costs")
  View create(YearsResults.Question question, CostTyped typed, Actor actor) {
    var shell = shells.titled("account.costs.title");
    var w = shell.w();
    var wrong = typed.wrong(w);
    boolean stale = false;
    if (wrong.isEmpty()) {
      if (costs.give(question, typed.cost(), w, actor)) {
        return Redirect.to(question.address(CostsPages.PATH)).saying(w.t("account.costs.given"));
      }
      stale = true;
      wrong = FormErrors.NONE.and("currency", w.t("account.costs.wrong.stale"));
    }
    var opened = costs.open(question, w, actor);
    return Page.invalid(
        templates.evaluationAccountCosts(
            new CostsPages(w, question, opened)
                .page(shell, stale ? typed.over(opened.cost()) : typed, wrong)));
  }
}
