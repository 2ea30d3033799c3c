package app.cairn.evaluation.surveys.told;

import app.cairn.platform.Actor;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The themes of one text. */
@Controller
class TextThemesController {

  private final TextDesk desk;

  TextThemesController(TextDesk desk) {
    this.desk = desk;
  }

  @PutMapping("/surveys/{survey}/texts/{sheet}/{question}/themes")
  View update(
      @PathVariable UUID survey,
      @PathVariable UUID sheet,
      @PathVariable UUID question,
      @RequestParam(defaultValue = "") List<UUID> theme,
      Actor actor,
      Wording w) {
    desk.giveThemes(survey, sheet, question, theme, actor, w);
    return Redirect.to("/surveys/" + survey + "/texts#text-" + sheet)
        .saying(w.t("survey.texts.themes-given"));
  }
}
