package app.cairn.bench;

import app.cairn.evaluation.statistics.AnalysisOfVariance;
import app.cairn.evaluation.statistics.Digits;
import app.cairn.evaluation.statistics.ReferenceDatasets;

/** Correct digits (log relative error, at most 15) beside the values that NIST certifies. */
final class StatisticsBench implements Bench.Benchmark {

  /** What is asked for where doubles allow it. */
  private static final double WANTED = 12;

  @Override
  public void run() {
    for (var set : ReferenceDatasets.treatments()) {
      AnalysisOfVariance found = AnalysisOfVariance.of(set.moments()).known().orElseThrow();
      Bench.line("anova-" + set.name() + "-f", Digits.of(found.f(), set.f()), "digits", WANTED);
    }
    for (var set : ReferenceDatasets.lines()) {
      var fit = set.fit().known().orElseThrow();
      String name = "regression-" + set.name();
      Bench.line(name + "-coefficients", Digits.ofCoefficients(fit, set), "digits", WANTED);
      Bench.line(name + "-errors", Digits.ofStandardErrors(fit, set), "digits", WANTED);
    }
  }
}
