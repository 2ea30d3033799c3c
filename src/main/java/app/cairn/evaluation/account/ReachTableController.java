package app.cairn.evaluation.account;

import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.CsvFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom a scheme has reached, as a file for a spreadsheet. */
@Controller
class ReachTableController {

  private final Reaches reaches;
  private final Shells shells;

  ReachTableController(Reaches reaches, Shells shells) {
    this.reaches = reaches;
    this.shells = shells;
  }

  @GetMapping("/results/reach/figures.csv")
  CsvFile index(@RequestParam(required = false) @Nullable String scheme, Actor actor) {
    var w = shells.wording();
    return new ReachPages(w, scheme, reaches.open(scheme, w, actor)).file();
  }
}
