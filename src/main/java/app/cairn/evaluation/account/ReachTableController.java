package app.cairn.evaluation.account;

import app.cairn.platform.Actor;
import app.cairn.platform.chart.Palette;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.CsvFile;
import app.cairn.platform.web.PictureFile;
import cairn.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom a scheme has reached, as a file for a spreadsheet and as a picture. */
@Controller
class ReachTableController {

  private final Reaches reaches;
  private final Shells shells;
  private final Templates templates;

  ReachTableController(Reaches reaches, Shells shells, Templates templates) {
    this.reaches = reaches;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/results/reach/figures.csv")
  CsvFile index(@RequestParam(required = false) @Nullable String scheme, Actor actor) {
    return pages(scheme, actor).file();
  }

  @GetMapping("/results/reach/figures.svg")
  PictureFile show(@RequestParam(required = false) @Nullable String scheme, Actor actor) {
    return new PictureFile(
        "reach.svg", templates.uiBars(pages(scheme, actor).picture(), Palette.PLAIN));
  }

  private ReachPages pages(@Nullable String scheme, Actor actor) {
    var w = shells.wording();
    return new ReachPages(w, scheme, reaches.open(scheme, w, actor));
  }
}
