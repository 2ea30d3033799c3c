package app.cairn.evaluation.annual;

import app.cairn.evaluation.impact.YearsResults;
import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.pdf.Pdf;
import app.cairn.platform.pdf.PdfFile;
import cairn.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The report of a year as a PDF. */
@Controller
class ReportFileController {

  private final Reports reports;
  private final Shells shells;
  private final Templates templates;

  ReportFileController(Reports reports, Shells shells, Templates templates) {
    this.reports = reports;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/results/report.pdf")
  View index(YearsResults.Question question, Actor actor) {
    var w = shells.wording();
    var report = reports.open(question, YearsResults.Depth.ALL, w, actor).report();
    return new PdfFile(
        report.title() + ".pdf",
        Pdf.of(templates.evaluationAnnualPrintReport(report, Headings.in(w))));
  }
}
