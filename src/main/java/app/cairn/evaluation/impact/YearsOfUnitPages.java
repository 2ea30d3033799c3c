package app.cairn.evaluation.impact;

import app.cairn.evaluation.statistics.Moments;
import app.cairn.evaluation.statistics.Welch;
import app.cairn.platform.chart.IntervalChart;
import app.cairn.platform.chart.Tone;
import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Table;
import app.cairn.platform.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Words a unit year by year. A year is one case: its students share their teaching and exam. */
record YearsOfUnitPages(Shell shell, Asked asked, UUID unit, YearsOfUnitRoom.Seen seen) {

  private Wording w() {
    return shell.w();
  }

  YearsOfUnitPage page() {
    var told = told();
    return new YearsOfUnitPage(
        shell,
        asked.at(Evidence.addressOf(unit)),
        seen.name().in(w()),
        lead(),
        told.isEmpty() ? Optional.empty() : Optional.of(card()));
  }

  private List<YearOfUnit> told() {
    return seen.years().stream().filter(YearOfUnit::isTold).toList();
  }

  private Moments shares(boolean supported) {
    return Moments.of(
        0,
        told().stream()
            .filter(one -> one.supported() == supported)
            .mapToDouble(one -> 100 * one.share().value())
            .toArray());
  }

  private String lead() {
    var with = shares(true);
    var without = shares(false);
    if (with.n() == 0 || without.n() == 0) {
      return w().t("results.years-of.one-side", "with", with.n(), "without", without.n());
    }
    return w().t(
            "results.years-of.lead",
            "with",
            with.n(),
            "share",
            percent(with.mean()),
            "without",
            without.n(),
            "other",
            percent(without.mean()),
            "found",
            Welch.of(with, without)
                .known()
                .map(this::found)
                .orElseGet(() -> w().t("results.years-of.too-few")));
  }

  private String found(Welch one) {
    return w().t(
            "results.years-of.found",
            "clear",
            one.isClear() ? "yes" : "no",
            "difference",
            points(one.difference()),
            "low",
            points(one.low()),
            "high",
            points(one.high()));
  }

  private ResultsCard card() {
    var points = new ArrayList<IntervalChart.Point>();
    var rows = new ArrayList<List<String>>();
    var states = YearState.of(seen.years());
    for (int i = 0; i < seen.years().size(); i++) {
      var one = seen.years().get(i);
      String state = w().choice("results.years-of.state", states.get(i));
      if (one.isTold()) {
        var share = one.share();
        points.add(
            new IntervalChart.Point(
                one.name(),
                state,
                100 * share.value(),
                100 * share.low(),
                100 * share.high(),
                percent(100 * share.value()),
                one.supported() ? Tone.MANY : Tone.NONE));
      }
      rows.add(row(one, state));
    }
    return new ResultsCard(
        w().t("results.years-of.picture"),
        List.of(),
        IntervalChart.of(
            w().t("results.years-of.description", "said", lead()), points, this::percent),
        null,
        List.of(
            Table.ofFigures(
                w().t("results.years-of.picture"),
                List.of(
                    w().t("results.years-of.column.year"),
                    w().t("results.years-of.column.state"),
                    w().t("results.years-of.column.students"),
                    w().t("results.years-of.column.passed"),
                    w().t("results.column.mean")),
                rows)),
        false,
        true,
        List.of(w().t("results.years-of.method")),
        List.of());
  }

  private List<String> row(YearOfUnit one, String state) {
    boolean told = one.isTold();
    return List.of(
        one.name(),
        state,
        told ? w().number(one.ended()) : w().t("results.hidden"),
        told ? percent(100 * one.share().value()) : w().t("results.none"),
        one.toldMean().map(mean -> w().decimal(mean, 1)).orElseGet(() -> w().t("results.none")));
  }

  private String percent(double figure) {
    return w().t("impact.percent", "percent", w().decimal(figure, 1));
  }

  private String points(double figure) {
    String text = w().decimal(figure, 1).replace('-', '−');
    return figure > 0 ? "+" + text : text;
  }
}
