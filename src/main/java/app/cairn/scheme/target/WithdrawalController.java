package app.cairn.scheme.target;

import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.TargetId;
import cairn.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class WithdrawalController {

  private final TargetDesk desk;
  private final TargetPages pages;
  private final Shells shells;
  private final Templates templates;

  WithdrawalController(TargetDesk desk, TargetPages pages, Shells shells, Templates templates) {
    this.desk = desk;
    this.pages = pages;
    this.shells = shells;
    this.templates = templates;
  }

  @PostMapping("/targets/{target}/withdrawal")
  View create(
      @PathVariable TargetId target,
      @RequestParam(defaultValue = "") String reason,
      Actor actor,
      Wording w) {
    return desk.withdraw(target, reason.strip(), actor)
        ? Redirect.to("/targets/" + target).saying(w.t("scheme.target.withdrawn-now"))
        : Page.invalid(templates.schemeTargetTarget(pages.target(target, actor, shells, true)));
  }

  @DeleteMapping("/targets/{target}/withdrawal")
  View destroy(@PathVariable TargetId target, Actor actor, Wording w) {
    var standing = desk.restore(target, actor);
    return Redirect.to("/targets/" + standing)
        .saying(
            standing.equals(target)
                ? w.t("scheme.target.restored")
                : w.t("scheme.choose.done-before"));
  }
}
