package app.cairn.scheme.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BandsTest {

  @Test
  void bandsAreReadAsPeopleWriteThem() {
    assertThat(Bands.of("0,1-3,4+")).contains(Bands.USUAL);
    assertThat(Bands.of(" 0 ; 1 – 3 ; 4+ ")).contains(Bands.USUAL);
    assertThat(Bands.of("0-2,3,4-9,10+")).contains(new Bands(List.of(0, 3, 4, 10)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "4+", "0,1-3", "1-3,4+", "0,2-3,4+", "0,1-3,3+", "0,3-1,4+", "none,some,4+"})
  void bandsWithAGapAnOverlapOrNoOpenEndAreRefused(String written) {
    assertThat(Bands.of(written)).isEmpty();
  }

  @Test
  void everyNumberOfSessionsFallsIntoOneBand() {
    assertThat(List.of(0, 1, 3, 4, 40))
        .extracting(Bands.USUAL::bandOf)
        .containsExactly(0, 1, 1, 2, 2);
  }

  @Test
  void bandsSayWhatTheyHold() {
    assertThat(List.of(0, 1, 2)).extracting(Bands.USUAL::label).containsExactly("0", "1–3", "4+");
    assertThat(Bands.USUAL.most(1)).contains(3);
    assertThat(Bands.USUAL.most(2)).isEqualTo(Optional.empty());
    assertThat(Bands.USUAL.written()).isEqualTo("0,1-3,4+");
  }
}
