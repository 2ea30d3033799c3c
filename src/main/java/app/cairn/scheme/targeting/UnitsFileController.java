package app.cairn.scheme.targeting;

import app.cairn.institution.AcademicYearId;
import app.cairn.institution.SchoolId;
import app.cairn.platform.Actor;
import app.cairn.platform.web.CsvFile;
import app.cairn.platform.words.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The ranking as a file: what the page shows, all its rows, and what it hides hidden too. */
@Controller
class UnitsFileController {

  private final UnitDesk desk;
  private final Clock clock;

  UnitsFileController(UnitDesk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  @GetMapping("/units.csv")
  View index(
      @RequestParam(defaultValue = "") List<AcademicYearId> year,
      @RequestParam(defaultValue = "ALL") Attempts attempts,
      @RequestParam(defaultValue = "COUNTED") Leavers leavers,
      @RequestParam(required = false) @Nullable SchoolId school,
      @RequestParam(defaultValue = "") String search,
      @RequestParam(defaultValue = "") String sort,
      @RequestParam(defaultValue = "") String order,
      Actor actor,
      Wording w) {
    var asked =
        new UnitsAsked(
            year, attempts, leavers, Optional.ofNullable(school), search.strip(), sort, order, 1);
    var rows = desk.rows(asked, actor, LocalDate.now(clock.withZone(w.zone())));
    return new CsvFile(
        "units.csv",
        List.of(
            w.t("scheme.units.code"),
            w.t("scheme.units.unit"),
            w.t("scheme.units.school"),
            w.t("scheme.units.size"),
            w.t("scheme.units.ended"),
            w.t("scheme.units.passed"),
            w.t("scheme.units.first-time"),
            w.t("scheme.units.need"),
            w.t("scheme.units.not-completed"),
            w.t("scheme.units.mean")),
        rows.stream().map(UnitsFileController::cells).toList());
  }

  private static List<?> cells(UnitRow row) {
    var figures = row.figures();
    return Arrays.asList(
        row.code(),
        row.title(),
        row.school(),
        figures.size() < Figures.FEWEST ? "<5" : figures.size(),
        figures.isTooSmall() ? "<5" : figures.ended(),
        cell(figures.passRate(), 4),
        cell(figures.firstTimePassRate(), 4),
        cell(figures.failedOrLeft(), 4),
        cell(figures.nonCompletion(), 4),
        cell(figures.meanMark(), 2));
  }

  private static Object cell(OptionalDouble figure, int digits) {
    return figure.isPresent()
        ? BigDecimal.valueOf(figure.getAsDouble()).setScale(digits, RoundingMode.HALF_UP)
        : "";
  }
}
