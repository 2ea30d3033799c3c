package app.cairn.sessions.questions;

import app.cairn.platform.Actor;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.TargetId;
import app.cairn.sessions.questions.QuestionDesk.Outcome.Released;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** What the mail did not bring to a lecturer is sent once more. */
@Controller
class QuestionLetterController {

  private final QuestionDesk desk;
  private final QuestionMails mails;

  QuestionLetterController(QuestionDesk desk, QuestionMails mails) {
    this.desk = desk;
    this.mails = mails;
  }

  @PostMapping("/targets/{target}/questions/releases/{release}/letters")
  View create(
      @PathVariable TargetId target, @PathVariable ReleaseId release, Actor actor, Wording w) {
    var back = Redirect.to("/targets/" + target + "/questions#released");
    if (desk.sendAgain(target, release, actor, w) instanceof Released released
        && !released.letters().isEmpty()) {
      mails.send(released, actor, w);
      return back.saying(w.t("sessions.questions.gone-again", "n", released.letters().size()));
    }
    return back.saying(w.t("sessions.questions.not-again"));
  }
}
