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

/** What is said of a report before it is signed. */
@Controller
class CommentController {

  private static final int MOST = 2000;

  private final Reports reports;
  private final Shells shells;
  private final Templates templates;

  CommentController(Reports reports, Shells shells, Templates templates) {
    this.reports = reports;
    this.shells = shells;
    this.templates = templates;
  }

  @PostMapping("/results/report/comments")
  View create(
      YearsResults.Question question, @RequestParam(defaultValue = "") String words, Actor actor) {
    var shell = shells.titled("annual.page.title");
    if (!words.isBlank() && words.strip().length() <= MOST) {
      reports.comment(question, words.strip(), shell.w(), actor);
      return Redirect.to(question.address(ReportPages.PATH))
          .saying(shell.w().t("annual.commented"));
    }
    var shelf = reports.shelfToWrite(question, shell.w(), actor);
    return Page.invalid(
        templates.evaluationAnnualReport(
            new ReportPages(
                    shell,
                    question,
                    shelf,
                    null,
                    words,
                    Optional.of(shell.w().t("annual.wrong.comment", "most", MOST)))
                .made()));
  }
}
