package app.cairn.evaluation.release;

import app.cairn.platform.web.CsvFile;
import app.cairn.platform.words.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Released figures as files, with what their columns mean. */
record ReleaseFiles(Wording w) {

  CsvFile cells(List<Releases.Shown> releases) {
    var rows = new ArrayList<List<?>>();
    for (var one : releases) {
      for (var cell : one.cells()) {
        rows.add(
            Arrays.asList(
                one.release().name(),
                one.release().yearName(),
                cell.figures().name().toLowerCase(Locale.ROOT),
                cell.rowLabel(),
                cell.columnLabel(),
                cell.value(),
                cell.value() == null ? "yes" : "no"));
      }
    }
    return new CsvFile(
        "figures.csv",
        List.of("scheme", "year", "figures", "subject", "came", "value", "withheld"),
        rows);
  }

  /** What each column and each kind of figure means. */
  CsvFile dictionary() {
    return new CsvFile(
        "dictionary.csv",
        List.of("column", "value", "meaning"),
        List.of(
            List.of("scheme", "", w.t("release.dictionary.scheme")),
            List.of("year", "", w.t("release.dictionary.year")),
            List.of("figures", "students", w.t("release.dictionary.students")),
            List.of("figures", "mean", w.t("release.dictionary.mean")),
            List.of("figures", "passed", w.t("release.dictionary.passed")),
            List.of("subject", "", w.t("release.dictionary.subject")),
            List.of("came", "", w.t("release.dictionary.came")),
            List.of("value", "", w.t("release.dictionary.value")),
            List.of("withheld", "yes", w.t("release.dictionary.withheld"))));
  }
}
