package app.cairn.evaluation.account;

import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.ui.FormErrors;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import cairn.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Whom a scheme has reached since it began. */
@Controller
class ReachController {

  private final Reaches reaches;
  private final Shells shells;
  private final Templates templates;

  ReachController(Reaches reaches, Shells shells, Templates templates) {
    this.reaches = reaches;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/results/reach")
  View index(@RequestParam(required = false) @Nullable String scheme, Actor actor) {
    return Page.ok(
        templates.evaluationAccountReach(
            page(scheme, new ReachTyped(null), FormErrors.NONE, actor)));
  }

  @PostMapping("/results/reach")
  View create(
      @RequestParam(required = false) @Nullable String scheme, ReachTyped typed, Actor actor) {
    var w = shells.wording();
    var wrong = reaches.give(scheme, typed, w, actor);
    return wrong.isEmpty()
        ? Redirect.to(ReachPages.at(scheme)).saying(w.t("account.reach.given"))
        : Page.invalid(
            templates.evaluationAccountReach(
                page(scheme, typed, FormErrors.NONE.and("lines", wrong.get()), actor)));
  }

  private ReachPage page(@Nullable String scheme, ReachTyped typed, FormErrors wrong, Actor actor) {
    var shell = shells.titled("account.reach.title");
    return new ReachPages(shell.w(), scheme, reaches.open(scheme, shell.w(), actor))
        .page(shell, typed, wrong);
  }
}
