package app.cairn.evaluation.surveys.told;

import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Page;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Who answered, in groups that single nobody out. */
@Controller
class LikenessController {

  private final FoundDesk desk;
  private final Shells shells;
  private final Templates templates;

  LikenessController(FoundDesk desk, Shells shells, Templates templates) {
    this.desk = desk;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/surveys/{survey}/who-answered")
  View show(@PathVariable UUID survey, Actor actor, Wording w) {
    var answered = desk.answered(survey, actor, w);
    var likeness = new Likeness(w, answered);
    return Page.ok(
        templates.evaluationSurveysToldLikeness(
            new LikenessPage(
                shells.titled("survey.like.title"),
                survey,
                answered.survey().title(),
                likeness.notes(),
                likeness.table())));
  }
}
