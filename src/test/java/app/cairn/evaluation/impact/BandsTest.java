package app.cairn.evaluation.impact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTest {

  @Test
  void theUsualBandsAreReadAsTheyAreWritten() {
    assertThat(Bands.read(" 0, 1–3 ,4+ ")).isEqualTo(new Bands.Read(Bands.USUAL));
    assertThat(Bands.USUAL.typed()).isEqualTo("0, 1-3, 4+");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0, some, 4+      | UNREADABLE",
        "                 | UNREADABLE",
        "1-3, 4+          | NOT_FROM_ZERO",
        "0, 2-3, 4+       | GAP_OR_OVERLAP",
        "0, 1-4, 4+       | GAP_OR_OVERLAP",
        "0, 3-1, 4+       | GAP_OR_OVERLAP",
        "0+, 1-3          | GAP_OR_OVERLAP",
        "0, 1-3           | NOT_OPEN_AT_THE_END",
        "0+               | TOO_FEW_OR_MANY"
      })
  void bandsThatLeaveSomebodyOutAreRefused(String typed, Bands.Why why) {
    assertThat(Bands.read(typed == null ? "" : typed))
        .isInstanceOfSatisfying(
            Bands.Refused.class, refused -> assertThat(refused.why()).isEqualTo(why));
  }

  @Test
  void everyNumberOfSessionsIsInOneBand() {
    assertThat(Bands.USUAL.indexOf(0)).isZero();
    assertThat(Bands.USUAL.indexOf(3)).isEqualTo(1);
    assertThat(Bands.USUAL.indexOf(4)).isEqualTo(2);
    assertThat(Bands.USUAL.indexOf(40)).isEqualTo(2);
  }
}
