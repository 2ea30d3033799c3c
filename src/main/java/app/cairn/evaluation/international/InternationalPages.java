package app.cairn.evaluation.international;

import app.cairn.evaluation.impact.YearsResults;
import app.cairn.evaluation.study.BandFigures;
import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Link;
import app.cairn.platform.ui.Table;
import app.cairn.platform.words.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Words a year's return. */
record InternationalPages(
    Shell shell, YearsResults.Question question, InternationalReturns.Opened opened) {

  static final String PATH = "/results/international";

  private static final double MINUTES = 60;

  private Wording w() {
    return shell.w();
  }

  InternationalPage page() {
    var years = opened.found().years();
    var asked =
        new YearsResults.Question(
            question.scheme(), years.shown().map(one -> one.id().toString()).orElse(null));
    var told = opened.lines().told();
    return new InternationalPage(
        shell,
        asked.address("/results/report"),
        question.scheme() == null ? "" : question.scheme(),
        years.all().stream()
            .map(
                one ->
                    new InternationalPage.Choice(
                        one.id().toString(),
                        one.name(),
                        years.shown().filter(one::equals).isPresent()))
            .toList(),
        lead(),
        warnings(),
        told.isEmpty() ? List.of() : tables(told),
        Arrays.stream(Note.values()).map(one -> w().choice("international.note", one)).toList(),
        told.isEmpty()
            ? List.of()
            : List.of(Link.to(w().t("international.file"), asked.address(PATH + ".csv"))));
  }

  private String lead() {
    return opened
        .lines()
        .total("")
        .map(
            all ->
                w().t(
                        "international.lead",
                        "year",
                        opened.yearName(),
                        "came",
                        all.came().n(),
                        "enrolled",
                        all.everyone().n(),
                        "courses",
                        opened.found().deliveries().size()))
        .orElseGet(() -> w().t("international.none"));
  }

  private List<String> warnings() {
    var warnings = new ArrayList<String>();
    if (!opened.found().settled()) {
      warnings.add(w().t("international.not-settled"));
    }
    if (opened.lines().many() > 0 && !opened.lines().told().isEmpty()) {
      warnings.add(w().t("international.together", "n", opened.lines().many()));
    }
    return warnings;
  }

  private List<Table> tables(List<Line> told) {
    var all = Line.together("", told);
    return List.of(
        Table.ofFigures(
                w().t("international.groups"),
                labels(
                    Column.GROUP,
                    Column.STUDENTS,
                    Column.MARKED,
                    Column.MEAN,
                    Column.DFW,
                    Column.DFW_SHARE),
                Arrays.stream(Group.values()).map(one -> group(one, all)).toList())
            .captioned(),
        Table.ofFigures(
                w().t("international.courses"),
                labels(
                    Column.COURSE,
                    Column.ENROLLED,
                    Column.CAME,
                    Column.MEAN_CAME,
                    Column.MEAN_NEVER,
                    Column.SHARE_CAME,
                    Column.SHARE_NEVER,
                    Column.SESSIONS,
                    Column.VISITS,
                    Column.HOURS,
                    Column.SIZE),
                Stream.concat(
                        told.stream(), Stream.of(Line.together(w().t("international.all"), told)))
                    .map(this::course)
                    .toList())
            .captioned());
  }

  private List<String> labels(Column... columns) {
    return Arrays.stream(columns).map(one -> w().choice("international.column", one)).toList();
  }

  private List<String> group(Group group, Line all) {
    var band = group.of(all);
    return List.of(
        w().choice("international.group", group),
        w().number(band.n()),
        w().number(band.marks().n()),
        mean(band),
        w().number(Line.notPassed(band)),
        share(band));
  }

  private List<String> course(Line line) {
    return List.of(
        line.name(),
        w().number(line.everyone().n()),
        w().number(line.came().n()),
        mean(line.came()),
        mean(line.never()),
        share(line.came()),
        share(line.never()),
        w().number(line.sessions()),
        w().number(line.visits()),
        w().number(Math.round(line.minutes() / MINUTES)),
        line.sessions() == 0
            ? w().t("results.none")
            : w().decimal(line.visits() / (double) line.sessions(), 1));
  }

  private String mean(BandFigures band) {
    return band.marks().n() == 0 ? w().t("results.none") : w().decimal(band.marks().mean(), 1);
  }

  private String share(BandFigures band) {
    return band.ended() == 0
        ? w().t("results.none")
        : w().t("impact.percent", "percent", w().decimal(100 * Line.shareNotPassed(band), 1));
  }
}
