package app.cairn.evaluation.account;

import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.ui.FormErrors;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import cairn.templates.Templates;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What became of leaders, beside what became of everyone. */
@Controller
class LeadersOutcomesController {

  private final LeadersOutcomes outcomes;
  private final Shells shells;
  private final Templates templates;

  LeadersOutcomesController(LeadersOutcomes outcomes, Shells shells, Templates templates) {
    this.outcomes = outcomes;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/results/leaders")
  View index(@RequestParam(required = false) @Nullable String scheme, Actor actor) {
    return Page.ok(
        templates.evaluationAccountLeaders(
            page(scheme, LeadersOutcomeTyped.NOTHING, FormErrors.NONE, actor)));
  }

  @PostMapping("/results/leaders")
  View create(
      @RequestParam(required = false) @Nullable String scheme,
      LeadersOutcomeTyped typed,
      Actor actor) {
    var w = shells.wording();
    var wrong = typed.wrong(w);
    if (wrong.isEmpty() && outcomes.give(scheme, typed.outcome(), w, actor)) {
      return Redirect.to(LeadersOutcomesPages.at(scheme)).saying(w.t("account.leaders.given"));
    }
    return Page.invalid(
        templates.evaluationAccountLeaders(
            page(
                scheme,
                typed,
                wrong.isEmpty()
                    ? FormErrors.NONE.and("whom", w.t("account.leaders.wrong.before"))
                    : wrong,
                actor)));
  }

  @DeleteMapping("/results/leaders/{outcome}")
  View destroy(
      @RequestParam(required = false) @Nullable String scheme,
      @PathVariable UUID outcome,
      Actor actor) {
    var w = shells.wording();
    outcomes.remove(scheme, outcome, w, actor);
    return Redirect.to(LeadersOutcomesPages.at(scheme)).saying(w.t("account.leaders.removed"));
  }

  private LeadersOutcomesPage page(
      @Nullable String scheme, LeadersOutcomeTyped typed, FormErrors wrong, Actor actor) {
    var shell = shells.titled("account.leaders.title");
    return new LeadersOutcomesPages(shell.w(), scheme, outcomes.open(scheme, actor))
        .page(shell, typed, wrong);
  }
}
