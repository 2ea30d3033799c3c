package app.cairn.institution.records;

import app.cairn.institution.SchoolId;
import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Page;
import cairn.templates.Templates;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class ProgrammesController {

  private final RecordsShown records;
  private final Shells shells;
  private final Templates templates;

  ProgrammesController(RecordsShown records, Shells shells, Templates templates) {
    this.records = records;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/programmes")
  View index(
      @RequestParam Optional<SchoolId> school,
      @RequestParam(defaultValue = "") String search,
      @RequestParam(defaultValue = "1") int page,
      Actor actor) {
    RecordsReaders.require(actor);
    var shell = shells.titled("programmes.index.title");
    return Page.ok(
        templates.institutionRecordsProgrammes(
            records.programmes(shell, school, search.strip(), Stretch.at(page))));
  }
}
