package app.cairn.evaluation.impact;

import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.PictureFile;
import cairn.templates.Templates;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pictures of a page of results as files of their own. */
@Controller
class ResultsPictureController {

  private final Results results;
  private final Shells shells;
  private final Templates templates;

  ResultsPictureController(Results results, Shells shells, Templates templates) {
    this.results = results;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/results/figures.svg")
  PictureFile index(Asked asked, Actor actor) {
    return results.filesOfScheme(shells.wording(), asked, actor).picture(templates);
  }

  @GetMapping("/results/units/{unit}/figures.svg")
  PictureFile show(@PathVariable UUID unit, Asked asked, Actor actor) {
    return results.filesOfSubject(shells.wording(), unit, asked, actor).picture(templates);
  }
}
