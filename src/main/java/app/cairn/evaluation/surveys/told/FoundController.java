package app.cairn.evaluation.surveys.told;

import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Page;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A survey and what it has found so far. */
@Controller
class FoundController {

  private final FoundDesk desk;
  private final Shells shells;
  private final Templates templates;

  FoundController(FoundDesk desk, Shells shells, Templates templates) {
    this.desk = desk;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/surveys/{survey}")
  View show(
      @PathVariable UUID survey,
      @RequestParam(required = false) @Nullable UUID unit,
      Actor actor,
      Wording w) {
    var found = desk.of(survey, unit, actor, w);
    return Page.ok(
        templates.evaluationSurveysToldFound(
            new FoundPages(shells.named(found.survey().title()), found).page()));
  }
}
