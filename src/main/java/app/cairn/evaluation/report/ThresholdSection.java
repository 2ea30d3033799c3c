package app.cairn.evaluation.report;

import app.cairn.evaluation.statistics.Answer;
import app.cairn.evaluation.statistics.StandardErrors.Estimate;
import app.cairn.evaluation.study.Adjusted;
import app.cairn.evaluation.study.Comparison;
import app.cairn.evaluation.study.Findings;
import app.cairn.evaluation.study.Landmark;
import app.cairn.evaluation.study.Threshold;
import app.cairn.platform.chart.Tone;
import app.cairn.platform.ui.Table;
import app.cairn.platform.words.Wording;
import java.util.List;
import java.util.Optional;

/** The same result, were whoever came at least so often the regulars, for every such number. */
public record ThresholdSection(Told told, Findings findings) {

  private Wording w() {
    return told.w();
  }

  public Section made() {
    var picture = new Pictures(told);
    var thresholds = findings.sensitivity();
    boolean adjusted =
        findings.models().map(Findings.Models::marks).map(Adjusted::isMore).orElse(false);
    for (int i = 0; i < thresholds.size(); i++) {
      var one = thresholds.get(i);
      String label = w().t("impact.report.at-least", "times", one.least());
      String detail = w().t("results.picture.n", "n", one.never().more().n());
      if (adjusted) {
        one.neverAdjusted()
            .known()
            .ifPresent(e -> picture.add(label, detail, e.value(), e.low(), e.high(), Tone.MORE));
      } else {
        one.never()
            .welch()
            .known()
            .ifPresent(
                e -> picture.add(label, detail, e.difference(), e.low(), e.high(), Tone.MORE));
      }
    }
    var table =
        Table.ofFigures(
            w().t("impact.report.sensitivity.caption"),
            List.of(
                w().t("results.column.came"),
                w().t("results.column.marked"),
                w().t("impact.report.column.never-plain"),
                w().t("impact.report.column.never-adjusted"),
                w().t("impact.report.column.fewer-plain"),
                w().t("impact.report.column.fewer-adjusted"),
                w().t("impact.report.column.pass-odds"),
                w().t("impact.report.column.pass-odds-from", "week", week())),
            thresholds.stream().map(this::row).toList());
    return new Section(
        w().t("impact.report.sensitivity.title"),
        paragraphs(adjusted),
        picture.drawn(),
        List.of(table),
        List.of(
            w().t("impact.report.sensitivity.how"),
            w().t("impact.report.sensitivity.odds", "known", known() ? "yes" : "no")));
  }

  private List<String> paragraphs(boolean adjusted) {
    String what = w().t("impact.report.sensitivity.what", "adjusted", adjusted ? "yes" : "no");
    var once = at(1, adjusted);
    var twice = at(2, adjusted);
    return once.isPresent() && twice.isPresent()
        ? List.of(
            what,
            w().t("impact.report.sensitivity.once", "with", once.get(), "without", twice.get()))
        : List.of(what);
  }

  /** Who came so often against never, those who came less often left out. */
  private Optional<String> at(int least, boolean adjusted) {
    return findings.sensitivity().stream()
        .filter(one -> one.least() == least)
        .map(one -> adjusted ? withInterval(one.neverAdjusted()) : plain(one.never()))
        .filter(said -> !said.equals(told.none()))
        .findFirst();
  }

  private boolean known() {
    return findings.fromThenOn().isPresent();
  }

  /** 0 where there is none, as of files that hold no weeks. */
  private int week() {
    return findings.landmark().map(Landmark::week).orElse(0);
  }

  private List<String> row(Threshold one) {
    return List.of(
        w().t("impact.report.at-least", "times", one.least()),
        w().number(one.never().more().n()),
        plain(one.never()),
        withInterval(one.neverAdjusted()),
        plain(one.fewer()),
        withInterval(one.fewerAdjusted()),
        told.ratio(one.passOdds()),
        told.ratio(one.passOddsFromThenOn()));
  }

  private String plain(Comparison comparison) {
    return comparison
        .welch()
        .known()
        .map(
            welch ->
                told.difference(welch.difference())
                    + " ("
                    + told.interval(welch.low(), welch.high())
                    + ")")
        .orElse(told.none());
  }

  private String withInterval(Answer<Estimate> estimate) {
    return estimate
        .known()
        .map(
            one -> told.difference(one.value()) + " (" + told.interval(one.low(), one.high()) + ")")
        .orElse(told.none());
  }
}
