package app.cairn.institution.records;

import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Page;
import cairn.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

@Controller
class SchoolsController {

  private final RecordsShown records;
  private final Shells shells;
  private final Templates templates;

  SchoolsController(RecordsShown records, Shells shells, Templates templates) {
    this.records = records;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/schools")
  View index(Actor actor) {
    RecordsReaders.require(actor);
    return Page.ok(
        templates.institutionRecordsSchools(records.schools(shells.titled("schools.index.title"))));
  }
}
