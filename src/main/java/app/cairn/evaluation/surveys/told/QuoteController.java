package app.cairn.evaluation.surveys.told;

import app.cairn.platform.Actor;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** A text that may be quoted, once somebody has read it and says so. */
@Controller
class QuoteController {

  private final TextDesk desk;

  QuoteController(TextDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/surveys/{survey}/texts/{sheet}/{question}/quote")
  View create(
      @PathVariable UUID survey,
      @PathVariable UUID sheet,
      @PathVariable UUID question,
      Actor actor,
      Wording w) {
    desk.release(survey, sheet, question, true, actor, w);
    return back(survey, sheet).saying(w.t("survey.texts.released"));
  }

  @DeleteMapping("/surveys/{survey}/texts/{sheet}/{question}/quote")
  View destroy(
      @PathVariable UUID survey,
      @PathVariable UUID sheet,
      @PathVariable UUID question,
      Actor actor,
      Wording w) {
    desk.release(survey, sheet, question, false, actor, w);
    return back(survey, sheet).saying(w.t("survey.texts.taken-back"));
  }

  private static Redirect back(UUID survey, UUID sheet) {
    return Redirect.to("/surveys/" + survey + "/texts#text-" + sheet);
  }
}
