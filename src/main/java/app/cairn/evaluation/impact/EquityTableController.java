package app.cairn.evaluation.impact;

import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.CsvFile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Who came, and with what marks, group by group, as a file for a spreadsheet. */
@Controller
class EquityTableController {

  private final EquityRoom room;
  private final Shells shells;

  EquityTableController(EquityRoom room, Shells shells) {
    this.room = room;
    this.shells = shells;
  }

  @GetMapping("/results/groups/figures.csv")
  CsvFile index(Asked asked, Actor actor) {
    var w = shells.wording();
    return new EquityPages(w, asked, room.of(asked, w.zone(), actor)).file();
  }
}
