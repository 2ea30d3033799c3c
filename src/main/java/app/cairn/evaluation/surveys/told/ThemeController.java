package app.cairn.evaluation.surveys.told;

import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The themes under which people read what was written. */
@Controller
class ThemeController {

  private final TextDesk desk;
  private final Shells shells;
  private final Templates templates;

  ThemeController(TextDesk desk, Shells shells, Templates templates) {
    this.desk = desk;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/surveys/{survey}/texts")
  View index(@PathVariable UUID survey, Actor actor, Wording w) {
    return Page.ok(
        templates.evaluationSurveysToldTexts(
            TextsPage.of(
                shells.titled("survey.texts.title"), desk.read(survey, actor, w), "", "")));
  }

  @PostMapping("/surveys/{survey}/themes")
  View create(
      @PathVariable UUID survey,
      @RequestParam(defaultValue = "") String name,
      Actor actor,
      Wording w) {
    return desk.addTheme(survey, name, actor, w)
        ? Redirect.to("/surveys/" + survey + "/texts").saying(w.t("survey.texts.theme-added"))
        : Page.invalid(
            templates.evaluationSurveysToldTexts(
                TextsPage.of(
                    shells.titled("survey.texts.title"),
                    desk.read(survey, actor, w),
                    name,
                    w.t("survey.texts.no-theme", "most", TextDesk.LONGEST_THEME))));
  }

  @DeleteMapping("/surveys/{survey}/themes/{theme}")
  View destroy(@PathVariable UUID survey, @PathVariable UUID theme, Actor actor, Wording w) {
    desk.removeTheme(survey, theme, actor, w);
    return Redirect.to("/surveys/" + survey + "/texts").saying(w.t("survey.texts.theme-removed"));
  }
}
