package app.cairn.evaluation.annual;

import app.cairn.evaluation.impact.YearsResults;
import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.pdf.Pdf;
import app.cairn.platform.pdf.PdfFile;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import cairn.templates.Templates;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** A unit's year on one page, and as a PDF of one. */
@Controller
class UnitReportController {

  private final PartReports reports;
  private final Shells shells;
  private final Templates templates;

  UnitReportController(PartReports reports, Shells shells, Templates templates) {
    this.reports = reports;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/results/units/{unit}/report")
  View index(@PathVariable UUID unit, YearsResults.Question question, Actor actor) {
    var shell = shells.titled("annual.part.page");
    return Page.ok(
        templates.evaluationAnnualPart(
            reports.ofUnit(unit, question, shell.w(), actor).page(shell)));
  }

  @GetMapping("/results/units/{unit}/report.pdf")
  View show(@PathVariable UUID unit, YearsResults.Question question, Actor actor) {
    var pages = reports.ofUnit(unit, question, shells.wording(), actor);
    return pages
        .report()
        .<View>map(
            one ->
                new PdfFile(one.title() + ".pdf", Pdf.of(templates.evaluationAnnualPrintPart(one))))
        .orElseGet(() -> Redirect.to(pages.address()));
  }
}
