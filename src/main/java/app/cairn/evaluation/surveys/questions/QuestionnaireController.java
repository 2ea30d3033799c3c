package app.cairn.evaluation.surveys.questions;

import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import app.cairn.platform.ui.FormErrors;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.SchemeId;
import cairn.templates.Templates;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class QuestionnaireController {

  private final QuestionnaireDesk desk;
  private final QuestionnairePages pages;
  private final Templates templates;

  QuestionnaireController(QuestionnaireDesk desk, QuestionnairePages pages, Templates templates) {
    this.desk = desk;
    this.pages = pages;
    this.templates = templates;
  }

  @GetMapping("/questionnaires/new")
  View newForm(Actor actor) {
    return Page.ok(
        templates.evaluationSurveysQuestionsNewForm(
            pages.fresh(desk.schemes(actor), Ids.next(), null, "", "", FormErrors.NONE)));
  }

  @PostMapping("/questionnaires")
  View create(
      @RequestParam(required = false) @Nullable UUID id,
      @RequestParam(required = false) @Nullable SchemeId scheme,
      @RequestParam(defaultValue = "") String set,
      @RequestParam(defaultValue = "") String name,
      Actor actor,
      Wording w) {
    UUID made = id == null ? Ids.next() : id;
    var errors = desk.make(made, scheme, set, name.strip(), actor, w);
    return errors.isEmpty()
        ? Redirect.to("/questionnaires/" + made).saying(w.t("survey.questionnaire.made"))
        : Page.invalid(
            templates.evaluationSurveysQuestionsNewForm(
                pages.fresh(desk.schemes(actor), made, scheme, set, name, errors)));
  }

  @GetMapping("/questionnaires/{questionnaire}")
  View show(@PathVariable UUID questionnaire, Actor actor, Wording w) {
    return Page.ok(
        templates.evaluationSurveysQuestionsShow(pages.shown(desk.open(questionnaire, actor, w))));
  }
}
