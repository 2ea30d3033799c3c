package app.cairn.evaluation.surveys.asking;

import app.cairn.platform.Actor;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

@Controller
class SurveyEndController {

  private final SurveyDesk desk;

  SurveyEndController(SurveyDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/surveys/{survey}/end")
  View create(@PathVariable UUID survey, Actor actor, Wording w) {
    desk.close(survey, actor, w);
    return Redirect.to("/surveys/" + survey).saying(w.t("survey.close.done"));
  }
}
