package app.cairn.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** NIST's certified values, as many digits as doubles allow. */
class ReferenceDatasetsTest {

  /** Filip's tenth powers lose digits before the fit begins. */
  private static final Map<String, Double> LINES_THAT_DOUBLES_LIMIT = Map.of("Filip", 7.0);

  @Test
  void analysisOfVarianceHasTwelveDigitsWhereverTheMarksBegin() {
    for (var set : ReferenceDatasets.treatments()) {
      var found = AnalysisOfVariance.of(set.moments()).known().orElseThrow();
      assertThat(Digits.of(found.f(), set.f())).as(set.name()).isGreaterThan(12);
      assertThat(Digits.of(found.between(), set.between())).as(set.name()).isGreaterThan(12);
      assertThat(Digits.of(found.within(), set.within())).as(set.name()).isGreaterThan(12);
    }
  }

  @Test
  void theStraightLineHasTwelveDigits() {
    for (var set : ReferenceDatasets.lines()) {
      var fit = set.fit().known().orElseThrow();
      double wanted = LINES_THAT_DOUBLES_LIMIT.getOrDefault(set.name(), 12.0);
      assertThat(Digits.ofCoefficients(fit, set)).as(set.name()).isGreaterThan(wanted);
      assertThat(Digits.ofStandardErrors(fit, set)).as(set.name()).isGreaterThan(wanted);
    }
  }
}
