package app.cairn.evaluation.impact;

import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.CsvFile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Who came, and when, as a file for a spreadsheet. */
@Controller
class TakeUpTableController {

  private final TakeUpRoom room;
  private final Shells shells;

  TakeUpTableController(TakeUpRoom room, Shells shells) {
    this.room = room;
    this.shells = shells;
  }

  @GetMapping("/results/take-up/figures.csv")
  CsvFile index(Asked asked, Actor actor) {
    var w = shells.wording();
    var pages = new TakeUpPages(w, asked, room.of(asked, w.zone(), actor));
    return switch (asked.of() == null ? TakeUpPages.WEEKS : asked.of()) {
      case TakeUpPages.WEEKS -> pages.weeksFile();
      case TakeUpPages.SUBJECTS -> pages.subjectsFile();
      default -> throw new NotFound();
    };
  }
}
