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

/** A year on one slide. */
@Controller
class SlideController {

  private final Reports reports;
  private final Shells shells;
  private final Templates templates;

  SlideController(Reports reports, Shells shells, Templates templates) {
    this.reports = reports;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/results/slide.pdf")
  View index(YearsResults.Question question, Actor actor) {
    var report = reports.open(question, YearsResults.Depth.FIRST, shells.wording(), actor).report();
    return new PdfFile(
        report.title() + " (1).pdf", Pdf.of(templates.evaluationAnnualPrintSlide(report)));
  }
}
