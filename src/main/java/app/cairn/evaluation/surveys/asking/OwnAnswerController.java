package app.cairn.evaluation.surveys.asking;

import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.tenancy.InstitutionCard;
import app.cairn.platform.tenancy.InstitutionDirectory;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** From somebody's own page, or a code on the wall, to their sheet. */
@Controller
class OwnAnswerController {

  private final AnswerBox box;
  private final SurveyLink links;
  private final InstitutionDirectory institutions;

  OwnAnswerController(AnswerBox box, SurveyLink links, InstitutionDirectory institutions) {
    this.box = box;
    this.links = links;
    this.institutions = institutions;
  }

  /**
   * @param session what it is about, where somebody is asked after each session
   */
  @GetMapping("/surveys/{survey}/answer")
  View show(
      @PathVariable UUID survey,
      @RequestParam(required = false) @Nullable UUID session,
      Actor actor,
      Wording w) {
    var sheet = new SurveyLink.Sheet(survey, session == null ? survey : session, actor.person());
    if (box.open(sheet, w).isEmpty()) {
      throw new NotFound();
    }
    String handle =
        institutions.cardOf(actor.institution()).map(InstitutionCard::handle).orElseThrow();
    return Redirect.to("/i/" + handle + "/answers/" + links.of(sheet));
  }
}
