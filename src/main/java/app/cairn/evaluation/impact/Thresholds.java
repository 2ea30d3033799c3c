package app.cairn.evaluation.impact;

import app.cairn.evaluation.report.Told;
import app.cairn.evaluation.study.Adjusted;
import app.cairn.evaluation.study.Findings;
import app.cairn.evaluation.study.Threshold;
import app.cairn.platform.chart.Curve;
import app.cairn.platform.chart.Tone;
import app.cairn.platform.words.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same result at every threshold, as a curve. */
record Thresholds(Analysis analysis) {

  @Nullable Curve drawn() {
    var thresholds = analysis.findings().sensitivity();
    var plain = new ArrayList<Curve.Point>();
    var allowing = new ArrayList<Curve.Point>();
    var said = new ArrayList<String>();
    for (int i = 0; i < thresholds.size(); i++) {
      int step = i;
      var one = thresholds.get(i);
      one.never()
          .welch()
          .known()
          .ifPresent(
              welch -> {
                plain.add(new Curve.Point(step, welch.difference(), welch.low(), welch.high()));
                said.add(said(one, welch.difference(), welch.low(), welch.high()));
              });
      if (isAdjusted()) {
        one.neverAdjusted()
            .known()
            .ifPresent(
                found ->
                    allowing.add(new Curve.Point(step, found.value(), found.low(), found.high())));
      }
    }
    if (plain.size() < 2) {
      return null;
    }
    var lines = new ArrayList<Curve.Given>();
    lines.add(new Curve.Given(w().t("results.thresholds.plain"), Tone.SOME, plain));
    if (!allowing.isEmpty()) {
      lines.add(
          new Curve.Given(
              w().t("results.thresholds.allowing", "prior", hasPrior() ? "yes" : "no"),
              Tone.MANY,
              allowing));
    }
    return Curve.of(
        w().t("results.thresholds.description", "all", String.join("; ", said)),
        thresholds.stream().map(one -> one.least() + "+").toList(),
        lines,
        figure -> Told.tick(w(), figure));
  }

  private Wording w() {
    return analysis.w();
  }

  private boolean isAdjusted() {
    return analysis
        .findings()
        .models()
        .map(Findings.Models::marks)
        .map(Adjusted::isMore)
        .orElse(false);
  }

  private boolean hasPrior() {
    return !analysis.study().adjust().isEmpty();
  }

  private String said(Threshold one, double value, double low, double high) {
    return w().t(
            "impact.report.picture.one",
            "label",
            w().t("impact.report.at-least", "times", one.least()),
            "value",
            analysis.told().difference(value),
            "interval",
            analysis.told().interval(low, high));
  }

  /** For thresholds left out because fewer than five stand between them. */
  List<String> leftOut() {
    int all = analysis.all().sensitivity().size();
    int shown = analysis.findings().sensitivity().size();
    return shown < all
        ? List.of(w().t("results.thresholds.left-out", "n", all - shown))
        : List.of();
  }
}
