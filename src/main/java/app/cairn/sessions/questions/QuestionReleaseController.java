package app.cairn.sessions.questions;

import app.cairn.platform.Actor;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.TargetId;
import app.cairn.sessions.questions.QuestionDesk.Outcome.Released;
import cairn.templates.Templates;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The leaders release what they wrote; the lecturers are told. */
@Controller
class QuestionReleaseController {

  private final QuestionDesk desk;
  private final QuestionsShown shown;
  private final QuestionMails mails;
  private final Templates templates;

  QuestionReleaseController(
      QuestionDesk desk, QuestionsShown shown, QuestionMails mails, Templates templates) {
    this.desk = desk;
    this.shown = shown;
    this.mails = mails;
    this.templates = templates;
  }

  @PostMapping("/targets/{target}/questions/{kind}/release")
  View create(
      @PathVariable TargetId target,
      @PathVariable String kind,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam(defaultValue = "") Set<String> meant,
      Actor actor,
      Wording w) {
    String text = words.strip().replace("\r\n", "\n");
    var outcome = desk.release(target, kind, text, version, meant, actor, w);
    if (outcome instanceof Released released) {
      mails.send(released, actor, w);
      return Redirect.to("/targets/" + target + "/questions#released")
          .saying(w.t("sessions.questions.has-gone", "n", released.letters().size()));
    }
    return Page.invalid(
        templates.sessionsQuestionsIndex(
            shown.page(
                target,
                actor,
                new QuestionsShown.Returned(QuestionDesk.kind(kind), text, outcome))));
  }

  @GetMapping("/targets/{target}/questions/releases/{release}")
  View show(@PathVariable TargetId target, @PathVariable ReleaseId release, Actor actor) {
    return Page.ok(templates.sessionsQuestionsRelease(shown.release(target, release, actor)));
  }
}
