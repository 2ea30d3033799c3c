package app.cairn.evaluation.release;

import app.cairn.evaluation.impact.YearsResults;
import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Link;
import app.cairn.platform.ui.Table;
import app.cairn.platform.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words releases, for those who make them and for everyone. */
record ReleasePages(Shell shell) {

  static final String PATH = "/results/releases";

  private Wording w() {
    return shell.w();
  }

  ReleasesPage desk(
      YearsResults.Question question,
      Releases.Desk desk,
      Release outlined,
      String institution,
      Optional<String> wrong) {
    var outlook = desk.outlook();
    return new ReleasesPage(
        shell,
        question.scheme() == null ? "" : question.scheme(),
        desk.years().shown().map(one -> one.id().toString()).orElse(""),
        desk.years().all().stream()
            .map(
                one ->
                    new ReleasesPage.Choice(
                        one.id().toString(),
                        one.name(),
                        desk.years().shown().filter(one::equals).isPresent()))
            .toList(),
        w().choice("release.outlook", outlook),
        outlook == Releases.Outcome.RELEASED,
        wrong,
        outlook == Releases.Outcome.RELEASED ? tables(outlined.cells()) : List.of(),
        Link.to(w().t("release.public"), "/i/" + institution + "/figures"));
  }

  PublishedPage published(String institution, String name, List<Releases.Shown> releases) {
    return new PublishedPage(
        shell,
        name,
        releases.stream()
            .map(
                one ->
                    new PublishedPage.Year(
                        w().t(
                                "release.of",
                                "scheme",
                                one.release().name(),
                                "year",
                                one.release().yearName()),
                        w().t(
                                "release.released",
                                "day",
                                w().date(LocalDate.ofInstant(one.release().at(), w().zone()))),
                        tables(one.cells())))
            .toList(),
        "/i/" + institution + "/figures/cells.csv",
        "/i/" + institution + "/figures/dictionary.csv");
  }

  List<Table> tables(List<Release.Cell> cells) {
    return Arrays.stream(Release.Figures.values())
        .map(figures -> cells.stream().filter(one -> one.figures() == figures).toList())
        .filter(of -> !of.isEmpty())
        .map(this::table)
        .toList();
  }

  private Table table(List<Release.Cell> cells) {
    var first = cells.stream().filter(one -> one.row() == cells.getFirst().row()).toList();
    var columns =
        Stream.concat(
                Stream.of(w().t("release.column.subject")),
                first.stream().map(Release.Cell::columnLabel))
            .toList();
    var rows = new ArrayList<List<String>>();
    for (int at = 0; at < cells.size(); at += first.size()) {
      var row = cells.subList(at, at + first.size());
      rows.add(
          Stream.concat(Stream.of(row.getFirst().rowLabel()), row.stream().map(this::shown))
              .toList());
    }
    return Table.ofFigures(w().choice("release.figures", cells.getFirst().figures()), columns, rows)
        .captioned();
  }

  private String shown(Release.Cell cell) {
    if (cell.value() == null) {
      return w().t("release.withheld");
    }
    return switch (cell.figures()) {
      case STUDENTS -> w().number(cell.value().longValue());
      case MEAN -> w().decimal(cell.value().doubleValue(), 1);
      case PASSED -> w().t("impact.percent", "percent", w().number(cell.value().longValue()));
    };
  }
}
