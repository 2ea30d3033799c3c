package app.cairn.evaluation.release;

import app.cairn.evaluation.impact.YearsResults;
import app.cairn.institution.Institutions;
import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import cairn.templates.Templates;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** A year's figures are looked at, and released. */
@Controller
class ReleaseController {

  private final Releases releases;
  private final Institutions institutions;
  private final Shells shells;
  private final Templates templates;

  ReleaseController(
      Releases releases, Institutions institutions, Shells shells, Templates templates) {
    this.releases = releases;
    this.institutions = institutions;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/results/releases")
  View index(YearsResults.Question question, Actor actor) {
    return Page.ok(templates.evaluationReleaseDesk(page(question, actor, false)));
  }

  @PostMapping("/results/releases")
  View create(YearsResults.Question question, Actor actor) {
    var w = shells.wording();
    return switch (releases.release(question, w, actor)) {
      case RELEASED -> Redirect.to(question.address(ReleasePages.PATH)).saying(w.t("release.done"));
      case BEFORE, ELSEWHERE, NOT_SETTLED, NOTHING ->
          Page.invalid(templates.evaluationReleaseDesk(page(question, actor, true)));
    };
  }

  private ReleasesPage page(YearsResults.Question question, Actor actor, boolean refused) {
    var shell = shells.titled("release.title");
    var desk = releases.desk(question, shell.w(), actor);
    return new ReleasePages(shell)
        .desk(
            question,
            desk,
            releases.outlined(desk, shell.w()),
            institutions.current().handle(),
            refused
                ? Optional.of(shell.w().choice("release.outlook", desk.outlook()))
                : Optional.empty());
  }
}
