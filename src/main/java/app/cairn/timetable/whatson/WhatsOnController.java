package app.cairn.timetable.whatson;

import app.cairn.platform.web.Page;
import cairn.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Public: needs no sign-in, and holds no name. */
@Controller
class WhatsOnController {

  private final WhatsOnShown shown;
  private final Templates templates;

  WhatsOnController(WhatsOnShown shown, Templates templates) {
    this.shown = shown;
    this.templates = templates;
  }

  @GetMapping({"/i/{handle}", "/i/{handle}/whats-on"})
  View index(@PathVariable String handle) {
    WhatsOnShown.requireInstitution();
    return Page.ok(templates.timetableWhatsonIndex(shown.of(handle)));
  }
}
