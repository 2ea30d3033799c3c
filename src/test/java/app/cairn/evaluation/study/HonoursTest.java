package app.cairn.evaluation.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.cairn.evaluation.statistics.Moments;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Good honours of bands, and what stays untold of few degrees. */
class HonoursTest {

  @Test
  void theShareIsOfThoseWhoseDegreeHasAClass() {
    var part = Findings.Part.of(List.of(band(40, 12, 18), band(30, 0, 0), band(25, 15, 5)));
    assertThat(part.honours().share(0)).isEqualTo(0.4);
    assertThat(part.honours().share(1)).isNaN();
    assertThat(part.honours().share(2)).isEqualTo(0.75);
    // (15 × 18) ÷ (5 × 12)
    assertThat(part.honours().oddsRatio().known().orElseThrow().value())
        .isCloseTo(4.5, within(1e-12));
  }

  @Test
  void oneToFourDegreesAreUntoldAndNeverAlone() {
    assertThat(awarded(band(40, 12, 18), band(30, 2, 1), band(25, 15, 5)))
        .as("the next smallest hides the small one")
        .containsExactly(30L, 0L, 0L);
    assertThat(awarded(band(40, 12, 18), band(30, 2, 1), band(25, 3, 1)))
        .containsExactly(30L, 0L, 0L);
    assertThat(awarded(band(40, 12, 18), band(30, 3, 2), band(25, 0, 0)))
        .containsExactly(30L, 5L, 0L);
  }

  @Test
  void aBandThatIsUntoldTellsOfNoDegreesEither() {
    assertThat(awarded(band(40, 12, 18), band(3, 0, 0), band(25, 15, 5)))
        .containsExactly(30L, 0L, 0L);
  }

  private static List<Long> awarded(BandFigures... bands) {
    var all = List.of(bands);
    return Disclosure.of(all).told(all).stream().map(band -> band.honours().awarded()).toList();
  }

  private static BandFigures band(int n, long good, long others) {
    var marks = IntStream.range(0, n).mapToDouble(i -> 50 + i % 7).toArray();
    return new BandFigures(
        n + " people", n, Moments.of(0, marks), n, 0, 0, 0, 0, 0, 0, new Honours(good, others));
  }
}
