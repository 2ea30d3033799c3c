package app.cairn.evaluation.surveys.questions;

import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import app.cairn.platform.ui.FormErrors;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class QuestionController {

  private final QuestionnaireDesk desk;
  private final QuestionnairePages pages;
  private final Templates templates;

  QuestionController(QuestionnaireDesk desk, QuestionnairePages pages, Templates templates) {
    this.desk = desk;
    this.pages = pages;
    this.templates = templates;
  }

  @GetMapping("/questionnaires/{questionnaire}/questions/new")
  View newForm(@PathVariable UUID questionnaire, Actor actor, Wording w) {
    return Page.ok(
        templates.evaluationSurveysQuestionsEdit(
            pages.adding(
                desk.open(questionnaire, actor, w),
                Ids.next(),
                TypedQuestion.nothing(w),
                FormErrors.NONE)));
  }

  @PostMapping("/questionnaires/{questionnaire}/questions")
  View create(
      @PathVariable UUID questionnaire,
      @RequestParam(required = false) @Nullable UUID key,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String choices,
      @RequestParam(defaultValue = "") List<Integer> onlyFor,
      Actor actor,
      Wording w) {
    var typed = new TypedQuestion(words.strip(), kind, choices, onlyFor, 0);
    UUID question = key == null ? Ids.next() : key;
    var errors = desk.add(questionnaire, question, typed, actor, w);
    return errors.isEmpty()
        ? to(questionnaire, question).saying(w.t("survey.question.added"))
        : Page.invalid(
            templates.evaluationSurveysQuestionsEdit(
                pages.adding(desk.open(questionnaire, actor, w), question, typed, errors)));
  }

  @GetMapping("/questionnaires/{questionnaire}/questions/{question}/edit")
  View edit(@PathVariable UUID questionnaire, @PathVariable UUID question, Actor actor, Wording w) {
    var open = desk.open(questionnaire, actor, w);
    var typed = TypedQuestion.of(QuestionnaireDesk.require(open, question));
    return Page.ok(
        templates.evaluationSurveysQuestionsEdit(
            pages.changing(open, question, typed, FormErrors.NONE)));
  }

  @PutMapping("/questionnaires/{questionnaire}/questions/{question}")
  View update(
      @PathVariable UUID questionnaire,
      @PathVariable UUID question,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String choices,
      @RequestParam(defaultValue = "") List<Integer> onlyFor,
      @RequestParam(defaultValue = "0") int version,
      Actor actor,
      Wording w) {
    var typed = new TypedQuestion(words.strip(), kind, choices, onlyFor, version);
    var errors = desk.change(questionnaire, question, typed, actor, w);
    return errors.isEmpty()
        ? to(questionnaire, question).saying(w.t("survey.question.changed"))
        : Page.invalid(
            templates.evaluationSurveysQuestionsEdit(
                pages.changing(desk.open(questionnaire, actor, w), question, typed, errors)));
  }

  @DeleteMapping("/questionnaires/{questionnaire}/questions/{question}")
  View destroy(
      @PathVariable UUID questionnaire, @PathVariable UUID question, Actor actor, Wording w) {
    desk.remove(questionnaire, question, actor, w);
    return Redirect.to("/questionnaires/" + questionnaire).saying(w.t("survey.question.removed"));
  }

  private static Redirect to(UUID questionnaire, UUID question) {
    return Redirect.to("/questionnaires/" + questionnaire + "#question-" + question);
  }
}
