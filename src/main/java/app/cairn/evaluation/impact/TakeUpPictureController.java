package app.cairn.evaluation.impact;

import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.chart.Palette;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.PictureFile;
import cairn.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Who came, and when, as a picture. */
@Controller
class TakeUpPictureController {

  private final TakeUpRoom room;
  private final Shells shells;
  private final Templates templates;

  TakeUpPictureController(TakeUpRoom room, Shells shells, Templates templates) {
    this.room = room;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/results/take-up/figures.svg")
  PictureFile index(Asked asked, Actor actor) {
    var w = shells.wording();
    var pages = new TakeUpPages(w, asked, room.of(asked, w.zone(), actor));
    return switch (asked.of() == null ? TakeUpPages.WEEKS : asked.of()) {
      case TakeUpPages.WEEKS ->
          new PictureFile("take-up-by-week.svg", templates.uiCurve(pages.curve(), Palette.PLAIN));
      case TakeUpPages.SUBJECTS ->
          new PictureFile(
              "take-up-by-subject.svg", templates.uiHeatMap(pages.map(), Palette.PLAIN));
      default -> throw new NotFound();
    };
  }
}
