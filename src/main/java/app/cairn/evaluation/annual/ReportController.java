package app.cairn.evaluation.annual;

import app.cairn.evaluation.impact.YearsResults;
import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Page;
import cairn.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The report of a year on a page. */
@Controller
class ReportController {

  private final Reports reports;
  private final Shells shells;
  private final Templates templates;

  ReportController(Reports reports, Shells shells, Templates templates) {
    this.reports = reports;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/results/report")
  View index(YearsResults.Question question, Actor actor) {
    var shell = shells.titled("annual.page.title");
    var shelf = reports.shelf(question, shell.w(), actor);
    return Page.ok(templates.evaluationAnnualReport(ReportPages.of(shell, question, shelf).made()));
  }
}
