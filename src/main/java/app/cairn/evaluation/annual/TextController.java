package app.cairn.evaluation.annual;

import app.cairn.evaluation.impact.YearsResults;
import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import cairn.templates.Templates;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What people write into a report, block by block. */
@Controller
class TextController {

  private final Reports reports;
  private final Shells shells;
  private final Templates templates;

  TextController(Reports reports, Shells shells, Templates templates) {
    this.reports = reports;
    this.shells = shells;
    this.templates = templates;
  }

  @PostMapping("/results/report/texts")
  View create(
      YearsResults.Question question,
      @RequestParam(defaultValue = "") String block,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam(defaultValue = "") String words,
      Actor actor) {
    var typed = new TextTyped(block, version, words);
    var w = shells.wording();
    return switch (reports.write(question, typed, w, actor)) {
      case KEPT -> Redirect.to(question.address(ReportPages.PATH)).saying(w.t("annual.kept"));
      case NO_SUCH_BLOCK ->
          again(question, typed, w.t("annual.wrong.block", "words", words), actor);
      case TOO_LONG ->
          again(question, typed, w.t("annual.wrong.long", "most", TextTyped.MOST), actor);
      case STALE -> again(question, typed, w.t("annual.wrong.stale"), actor);
    };
  }

  private View again(YearsResults.Question question, TextTyped typed, String why, Actor actor) {
    var shell = shells.titled("annual.page.title");
    var shelf = reports.shelf(question, shell.w(), actor);
    return Page.invalid(
        templates.evaluationAnnualReport(
            new ReportPages(shell, question, shelf, typed, "", Optional.of(why)).made()));
  }
}
