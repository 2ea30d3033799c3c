package app.cairn.evaluation.impact;

import static java.util.stream.Collectors.joining;

import app.cairn.evaluation.study.Adjusted;
import app.cairn.evaluation.study.BandFigures;
import app.cairn.evaluation.study.Forest;
import app.cairn.platform.ui.Table;
import app.cairn.platform.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One line per subject of a scheme, with the way to its own page. */
record SubjectTable(Analysis analysis) {

  Table made() {
    var rows = new ArrayList<Table.Row>();
    var lines = analysis.evidence().studyToTell(w()).lines();
    var all = analysis.all().units().orElseThrow().lines();
    var told = analysis.findings().units().orElseThrow().lines();
    for (int i = 0; i < lines.size(); i++) {
      rows.add(row(name(lines.get(i)), all.get(i), told.get(i)));
    }
    return Table.of(
        w().t("results.subjects.title"),
        List.of(
            Table.Column.of(w().t("results.subjects.subject")),
            Table.Column.figures(w().t("results.column.n")),
            Table.Column.figures(w().t("results.subjects.came")),
            Table.Column.figures(w().t("results.column.pass-rate")),
            Table.Column.figures(w().t("results.subjects.difference")),
            Table.Column.figures(w().t("results.subjects.allowing"))),
        rows);
  }

  private Wording w() {
    return analysis.w();
  }

  private Table.Cell name(SubjectStudy.Line line) {
    return line.subjects().size() == 1
        ? Table.Cell.to(
            line.label(),
            analysis.evidence().asked().at(Evidence.addressOf(line.subjects().getFirst().unit())))
        : Table.Cell.of(line.label());
  }

  /** Names the subjects that are told as one. */
  Optional<String> joined() {
    return analysis.evidence().studyToTell(w()).lines().stream()
        .filter(line -> line.subjects().size() > 1)
        .findFirst()
        .map(
            line ->
                w().t(
                        "results.subjects.joined-which",
                        "names",
                        line.subjects().stream()
                            .map(one -> one.name().in(w()))
                            .collect(joining(", "))));
  }

  private Table.Row row(Table.Cell name, Forest.Line all, Forest.Line told) {
    var everyone = BandFigures.together(all.label(), all.bands());
    var disclosure = analysis.disclosure(all.bands());
    boolean few = analysis.isFew(everyone.n());
    boolean ends = !disclosure.hides(0) && !disclosure.hides(all.bands().size() - 1);
    return Table.Row.of(
        name,
        Table.Cell.of(few ? w().t("results.few") : w().number(everyone.n())),
        Table.Cell.of(
            disclosure.any()
                ? w().t("results.hidden")
                : w().number(everyone.n() - all.bands().getFirst().n())),
        Table.Cell.of(
            few ? w().t("results.none") : analysis.told().percent(FigureTable.passRate(everyone))),
        ends ? plain(told) : Table.Cell.of(w().t("results.hidden")),
        allowing(told));
  }

  private Table.Cell plain(Forest.Line line) {
    return line.comparison()
        .welch()
        .known()
        .map(welch -> figure(welch.difference(), welch.low(), welch.high()))
        .orElseGet(() -> Table.Cell.of(w().t("results.none")));
  }

  private Table.Cell allowing(Forest.Line line) {
    return line.model()
        .filter(Adjusted::isMore)
        .flatMap(model -> model.last().known())
        .map(one -> figure(one.value(), one.low(), one.high()))
        .orElseGet(() -> Table.Cell.of(w().t("results.none")));
  }

  private Table.Cell figure(double value, double low, double high) {
    var told = analysis.told();
    return Table.Cell.of(told.difference(value)).saying(told.interval(low, high));
  }
}
