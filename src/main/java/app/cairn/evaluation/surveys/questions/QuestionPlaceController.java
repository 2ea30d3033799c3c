package app.cairn.evaluation.surveys.questions;

import app.cairn.platform.Actor;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One place up or down. */
@Controller
class QuestionPlaceController {

  private final QuestionnaireDesk desk;

  QuestionPlaceController(QuestionnaireDesk desk) {
    this.desk = desk;
  }

  @PutMapping("/questionnaires/{questionnaire}/questions/{question}/place")
  View update(
      @PathVariable UUID questionnaire,
      @PathVariable UUID question,
      @RequestParam(defaultValue = "up") String towards,
      Actor actor,
      Wording w) {
    desk.move(questionnaire, question, towards.equals("up"), actor, w);
    return Redirect.to("/questionnaires/" + questionnaire + "#question-" + question);
  }
}
