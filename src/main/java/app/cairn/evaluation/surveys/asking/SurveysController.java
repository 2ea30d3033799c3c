package app.cairn.evaluation.surveys.asking;

import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class SurveysController {

  private final SurveyDesk desk;
  private final SurveyPages pages;
  private final Templates templates;

  SurveysController(SurveyDesk desk, SurveyPages pages, Templates templates) {
    this.desk = desk;
    this.pages = pages;
    this.templates = templates;
  }

  @GetMapping("/surveys")
  View index(Actor actor) {
    return Page.ok(templates.evaluationSurveysAskingIndex(pages.index(desk.index(actor))));
  }

  @GetMapping("/surveys/new")
  View newForm(@RequestParam UUID questionnaire, Actor actor, Wording w) {
    return Page.ok(
        templates.evaluationSurveysAskingNewForm(
            pages.fresh(desk.opening(questionnaire, actor, w), Ids.next())));
  }

  @PostMapping("/surveys")
  View create(
      @RequestParam(required = false) @Nullable UUID id,
      @RequestParam UUID questionnaire,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String target,
      @RequestParam(defaultValue = "") String stage,
      @RequestParam(defaultValue = "") String opens,
      @RequestParam(defaultValue = "") String closes,
      @RequestParam(defaultValue = "false") boolean named,
      @RequestParam(defaultValue = "false") boolean byMail,
      @RequestParam(defaultValue = "0") String reminders,
      Actor actor,
      Wording w) {
    var form =
        new OpeningForm(
            id == null ? Ids.next() : id,
            questionnaire,
            OpeningForm.onOneLine(title),
            target,
            stage,
            opens,
            closes,
            named,
            byMail,
            reminders);
    var errors = desk.open(form, actor, w);
    return errors.isEmpty()
        ? Redirect.to("/surveys/" + form.id()).saying(w.t("survey.open.done"))
        : Page.invalid(
            templates.evaluationSurveysAskingNewForm(
                pages.again(desk.opening(questionnaire, actor, w), form, errors)));
  }
}
