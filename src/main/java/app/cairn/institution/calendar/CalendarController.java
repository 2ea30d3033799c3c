package app.cairn.institution.calendar;

import app.cairn.institution.AcademicYearId;
import app.cairn.institution.records.RecordsReaders;
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
class CalendarController {

  private final YearShown calendar;
  private final Shells shells;
  private final Templates templates;

  CalendarController(YearShown calendar, Shells shells, Templates templates) {
    this.calendar = calendar;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/calendar")
  View show(@RequestParam Optional<AcademicYearId> year, Actor actor) {
    var shell = shells.titled("calendar.show.title");
    return Page.ok(
        templates.institutionCalendarShow(
            calendar.page(shell, RecordsReaders.include(actor), year)));
  }
}
