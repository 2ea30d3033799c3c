package app.cairn.evaluation.annual;

import app.cairn.evaluation.impact.YearsResults;
import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.pdf.Pdf;
import app.cairn.platform.web.Redirect;
import cairn.templates.Templates;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** A report is signed, and stays as it was. */
@Controller
class SigningController {

  private final Reports reports;
  private final Shells shells;
  private final Templates templates;

  SigningController(Reports reports, Shells shells, Templates templates) {
    this.reports = reports;
    this.shells = shells;
    this.templates = templates;
  }

  @PostMapping("/results/report/signings")
  View create(YearsResults.Question question, Actor actor) {
    var w = shells.wording();
    var report = reports.toSign(question, w, actor).report();
    byte[] pdf = Pdf.of(templates.evaluationAnnualPrintReport(report, Headings.in(w)));
    reports.sign(question, pdf, w, actor);
    return Redirect.to(question.address(ReportPages.PATH)).saying(w.t("annual.signed"));
  }

  @GetMapping("/results/report/signings/{signing}")
  View show(@PathVariable UUID signing, Actor actor) {
    return reports.signed(signing, actor);
  }
}
