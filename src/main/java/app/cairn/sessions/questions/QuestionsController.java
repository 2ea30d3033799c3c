package app.cairn.sessions.questions;

import app.cairn.platform.Actor;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.TargetId;
import app.cairn.sessions.questions.QuestionDesk.Outcome;
import cairn.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What goes from a unit's leaders to its lecturers. */
@Controller
class QuestionsController {

  private final QuestionDesk desk;
  private final QuestionsShown shown;
  private final Templates templates;

  QuestionsController(QuestionDesk desk, QuestionsShown shown, Templates templates) {
    this.desk = desk;
    this.shown = shown;
    this.templates = templates;
  }

  @GetMapping("/targets/{target}/questions")
  View index(@PathVariable TargetId target, Actor actor) {
    return Page.ok(templates.sessionsQuestionsIndex(shown.page(target, actor, null)));
  }

  @PutMapping("/targets/{target}/questions/{kind}")
  View update(
      @PathVariable TargetId target,
      @PathVariable String kind,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "0") int version,
      Actor actor,
      Wording w) {
    String text = words.strip().replace("\r\n", "\n");
    var outcome = desk.write(target, kind, text, version, actor);
    return outcome instanceof Outcome.Saved
        ? Redirect.to("/targets/" + target + "/questions#" + kind)
            .saying(w.t("sessions.questions.saved"))
        : Page.invalid(
            templates.sessionsQuestionsIndex(
                shown.page(
                    target,
                    actor,
                    new QuestionsShown.Returned(QuestionDesk.kind(kind), text, outcome))));
  }
}
