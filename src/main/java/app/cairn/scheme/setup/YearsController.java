package app.cairn.scheme.setup;

import app.cairn.institution.AcademicYearId;
import app.cairn.platform.Actor;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.SchemeId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class YearsController {

  private final SchemeDesk desk;

  YearsController(SchemeDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/schemes/{scheme}/years")
  View create(
      @PathVariable SchemeId scheme, @RequestParam AcademicYearId year, Actor actor, Wording w) {
    desk.open(scheme, year, actor);
    return Redirect.to("/schemes/" + scheme).saying(w.t("scheme.show.year-opened"));
  }
}
