package app.cairn.scheme.targeting;

import app.cairn.curriculum.CourseUnitId;
import app.cairn.institution.AcademicYearId;
import app.cairn.institution.SchoolId;
import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Page;
import cairn.templates.Templates;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class UnitsController {

  private final UnitDesk desk;
  private final Shells shells;
  private final Templates templates;

  UnitsController(UnitDesk desk, Shells shells, Templates templates) {
    this.desk = desk;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/units")
  View index(
      @RequestParam(defaultValue = "") List<AcademicYearId> year,
      @RequestParam(defaultValue = "ALL") Attempts attempts,
      @RequestParam(defaultValue = "COUNTED") Leavers leavers,
      @RequestParam(required = false) @Nullable SchoolId school,
      @RequestParam(defaultValue = "") String search,
      @RequestParam(defaultValue = "") String sort,
      @RequestParam(defaultValue = "") String order,
      @RequestParam(defaultValue = "1") int page,
      Actor actor) {
    var asked =
        new UnitsAsked(
            year,
            attempts,
            leavers,
            Optional.ofNullable(school),
            search.strip(),
            sort,
            order,
            page);
    var shell = shells.titled("scheme.units.title");
    return Page.ok(templates.schemeTargetingUnits(desk.page(asked, actor, shell)));
  }

  @GetMapping("/units/{unit}")
  View show(
      @PathVariable CourseUnitId unit,
      @RequestParam(defaultValue = "ALL") Attempts attempts,
      @RequestParam(defaultValue = "COUNTED") Leavers leavers,
      Actor actor) {
    return Page.ok(
        templates.schemeTargetingUnit(desk.unit(unit, attempts, leavers, actor, shells)));
  }
}
