package app.cairn.evaluation.report;

import app.cairn.evaluation.statistics.StandardErrors.Estimate;
import app.cairn.evaluation.study.Adjusted;
import app.cairn.evaluation.study.Disclosure;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.rules.Bands;
import java.util.List;
import java.util.Optional;

/**
 * Does coming in the term after "explain" a mark already given? It should not; where it seems to,
 * so much of any difference shows who comes.
 *
 * @param found empty where it cannot be tried
 */
public record PlaceboSection(Told told, Optional<Adjusted> found, Bands bands) {

  private Wording w() {
    return told.w();
  }

  public Section made() {
    return new Section(
        w().t("impact.report.placebo.title"),
        List.of(
            w().t("impact.report.placebo.what"),
            estimate().map(this::said).orElseGet(() -> w().t("impact.report.placebo.none"))));
  }

  /** Empty where it cannot be tried, or must not be told. */
  public Optional<Estimate> estimate() {
    return found.flatMap(one -> one.last().known()).filter(_ -> isTold());
  }

  /** Few on either side stay untold. */
  private boolean isTold() {
    var lines = found.orElseThrow().lines();
    return lines.getFirst().n() >= Disclosure.FEWEST && lines.getLast().n() >= Disclosure.FEWEST;
  }

  private String said(Estimate estimate) {
    var lines = found.orElseThrow().lines();
    return w().t(
            "impact.report.placebo.found",
            "band",
            bands.label(bands.count() - 1),
            "difference",
            told.difference(estimate.value()),
            "interval",
            told.interval(estimate.low(), estimate.high()),
            "n",
            lines.getLast().n(),
            "m",
            lines.getFirst().n(),
            "clear",
            estimate.isClear() ? "yes" : "no");
  }
}
