package app.cairn.scheme.targeting;

import app.cairn.institution.AcademicYear;
import app.cairn.institution.School;
import app.cairn.platform.page.Shell;
import java.util.List;

public record UnitsPage(
    Shell shell,
    UnitsAsked asked,
    List<AcademicYear> years,
    List<School> schools,
    List<UnitRow> rows,
    long inAll,
    int pages,
    boolean mayChoose) {

  /** Whether anything at all could be ranked, as opposed to nothing that fits. */
  public boolean isWithoutRecords() {
    return inAll == 0 && asked.search().isEmpty() && asked.school().isEmpty();
  }

  /** What the ranking means, in one sentence. */
  public String lead() {
    var w = shell.w();
    if (isWithoutRecords()) {
      return w.t("scheme.units.lead-without");
    }
    var first = rows.stream().findFirst();
    if (asked.page() == 1
        && asked.sortedBy() == UnitSort.NEED
        && asked.isGreatestFirst()
        && first.isPresent()
        && first.get().figures().failedOrLeft().isPresent()) {
      var figures = first.get().figures();
      return w.t(
          "scheme.units.lead",
          "n",
          inAll,
          "code",
          first.get().code(),
          "share",
          w.percent(figures.failedOrLeft().getAsDouble()),
          "people",
          figures.ended());
    }
    return w.t("scheme.units.lead-plain", "n", inAll);
  }
}
