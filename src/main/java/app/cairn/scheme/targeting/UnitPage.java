package app.cairn.scheme.targeting;

import app.cairn.platform.chart.Sparkline;
import app.cairn.platform.page.Shell;
import app.cairn.scheme.TargetId;
import java.util.List;

/**
 * @param years the latest first
 * @param targets where it is or was chosen, the latest first
 */
public record UnitPage(
    Shell shell,
    UnitFound unit,
    Attempts attempts,
    Leavers leavers,
    List<YearOfUnit> years,
    List<Chosen> targets,
    boolean mayChoose) {

  /** How a unit's deliveries of one academic year ended. */
  public record YearOfUnit(String year, Figures figures) {}

  /** A target of the unit, in words for a list. */
  public record Chosen(
      TargetId target, String scheme, String year, String reason, boolean stands) {}

  public boolean hasMarks() {
    return years.stream().anyMatch(year -> year.figures().ended() > 0);
  }

  public Sparkline trend() {
    var oldestFirst = years.reversed().stream().filter(year -> year.figures().ended() > 0).toList();
    return Sparkline.of(
        Trends.described(
            oldestFirst.stream()
                .map(year -> new YearPoint(year.year(), year.figures().failedOrLeft()))
                .toList(),
            shell.w()),
        oldestFirst.stream().map(year -> year.figures().failedOrLeft()).toList());
  }

  /** What the latest year with marks means, in one sentence. */
  public String lead() {
    var w = shell.w();
    return years.stream()
        .filter(year -> year.figures().failedOrLeft().isPresent())
        .findFirst()
        .map(
            year ->
                w.t(
                    "scheme.unit.lead",
                    "year",
                    year.year(),
                    "share",
                    w.percent(year.figures().failedOrLeft().getAsDouble()),
                    "people",
                    year.figures().ended()))
        .orElseGet(() -> w.t("scheme.unit.lead-without-marks"));
  }
}
