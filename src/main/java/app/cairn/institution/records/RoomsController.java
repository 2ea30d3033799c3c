package app.cairn.institution.records;

import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Page;
import cairn.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class RoomsController {

  private final RecordsShown records;
  private final Shells shells;
  private final Templates templates;

  RoomsController(RecordsShown records, Shells shells, Templates templates) {
    this.records = records;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/rooms")
  View index(
      @RequestParam(defaultValue = "") String search,
      @RequestParam(defaultValue = "1") int page,
      Actor actor) {
    RecordsReaders.require(actor);
    var shell = shells.titled("rooms.index.title");
    return Page.ok(
        templates.institutionRecordsRooms(records.rooms(shell, search.strip(), Stretch.at(page))));
  }
}
