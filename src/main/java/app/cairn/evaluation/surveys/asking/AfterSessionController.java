package app.cairn.evaluation.surveys.asking;

import app.cairn.attendance.RegisterId;
import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.qr.QrDrawing;
import app.cairn.platform.tenancy.InstitutionCard;
import app.cairn.platform.tenancy.InstitutionDirectory;
import app.cairn.platform.web.Addresses;
import app.cairn.platform.web.Page;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** At the end of a session, on its screen: a code that leads each to a sheet of their own. */
@Controller
class AfterSessionController {

  private final AfterSession after;
  private final InstitutionDirectory institutions;
  private final Addresses addresses;
  private final Shells shells;
  private final Templates templates;

  AfterSessionController(
      AfterSession after,
      InstitutionDirectory institutions,
      Addresses addresses,
      Shells shells,
      Templates templates) {
    this.after = after;
    this.institutions = institutions;
    this.addresses = addresses;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/registers/{register}/survey")
  View show(@PathVariable RegisterId register, Actor actor, Wording w) {
    var shown = after.require(register, actor);
    String handle =
        institutions.cardOf(actor.institution()).map(InstitutionCard::handle).orElseThrow();
    String sheet =
        "/surveys/" + shown.survey().id() + "/answer%3Fsession%3D" + shown.pulse().session();
    return Page.ok(
        templates.evaluationSurveysAskingAfterSession(
            new AfterSessionPage(
                shells.named(shown.survey().title()),
                shown.survey().title(),
                w.t("survey.after.day", "day", shown.pulse().day()),
                QrDrawing.of(addresses.of("/i/" + handle + "/open?to=" + sheet)),
                addresses.of("/").replaceFirst("^https?://", "").replaceFirst("/$", ""),
                "/registers/" + register.value())));
  }
}
