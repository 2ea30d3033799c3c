package app.cairn.evaluation.surveys.asking;

import app.cairn.platform.Actor;
import app.cairn.platform.web.Page;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** A questionnaire as whoever is asked will see it. */
@Controller
class QuestionnairePreviewController {

  private final SurveyDesk desk;
  private final SurveySheetPages pages;
  private final Templates templates;

  QuestionnairePreviewController(SurveyDesk desk, SurveySheetPages pages, Templates templates) {
    this.desk = desk;
    this.pages = pages;
    this.templates = templates;
  }

  @GetMapping("/questionnaires/{questionnaire}/preview")
  View show(@PathVariable UUID questionnaire, Actor actor, Wording w) {
    var seen = desk.preview(questionnaire, actor, w);
    return Page.ok(
        templates.evaluationSurveysAskingAnswer(
            pages.preview(
                seen.questionnaire().name(), seen.questionnaire().schemeName(), seen.questions())));
  }
}
