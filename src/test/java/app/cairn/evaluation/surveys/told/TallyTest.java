package app.cairn.evaluation.surveys.told;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.evaluation.surveys.told.Tally.Counted;
import app.cairn.evaluation.surveys.told.TallySql.Group;
import app.cairn.platform.words.Words;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

  private static final UUID QUESTION = new UUID(7, 7);
  private static final UUID ONE = new UUID(0, 1);
  private static final UUID TWO = new UUID(0, 2);
  private static final UUID THREE = new UUID(0, 3);

  @Test
  void fewerThanFiveAreToldNothingOf() {
    assertThat(tally(4).told(QUESTION, null)).isEmpty();
    assertThat(tally(4).answered(null)).isEmpty();
    assertThat(tally(5).told(QUESTION, null))
        .hasValueSatisfying(one -> assertThat(one.n()).isEqualTo(5));
  }

  /** Else the small one would be the whole less the others. */
  @Test
  void aSmallCohortTakesTheNextSmallestWithIt() {
    var tally = tally(3, 9, 20);
    assertThat(tally.told(QUESTION, ONE)).isEmpty();
    assertThat(tally.told(QUESTION, TWO)).isEmpty();
    assertThat(tally.told(QUESTION, THREE)).isPresent();
    assertThat(tally.told(QUESTION, null))
        .hasValueSatisfying(one -> assertThat(one.n()).isEqualTo(32));
    assertThat(tally.answered(TWO)).isEmpty();
  }

  @Test
  void twoSmallCohortsThatAreFiveTogetherHideNobodyElse() {
    assertThat(Tally.hidden(Map.of(ONE, 3L, TWO, 2L, THREE, 9L)))
        .containsExactlyInAnyOrder(ONE, TWO);
    assertThat(Tally.hidden(Map.of(ONE, 1L, TWO, 1L, THREE, 9L))).hasSize(3);
    assertThat(Tally.hidden(Map.of(ONE, 0L, TWO, 6L))).isEmpty();
  }

  @Test
  void whoAnsweredIsHiddenWhereFewDidOrFewDidNot() {
    var often = new Group("came", "", 2, 30, 28);
    var some = new Group("came", "", 1, 60, 30);
    var never = new Group("came", "", 0, 200, 40);
    assertThat(Likeness.hidden(List.of(often, some, never))).containsExactlyInAnyOrder(often, some);
    assertThat(Likeness.hidden(List.of(some, never))).isEmpty();
  }

  /** Wollongong 2013, 2,675 answers: shares as they are printed, one line of which makes 99. */
  @ParameterizedTest
  @CsvSource({
    "2622,51,2,98 % 2 % 0 %",
    "2514,134,27,94 % 5 % 1 %",
    "2488,160,27,93 % 6 % 1 %",
    "2434,214,27,91 % 8 % 1 %",
    "2381,267,27,89 % 10 % 1 %",
    "2354,294,27,88 % 11 % 1 %",
    "2311,332,32,86 % 12 % 1 %",
    "2300,348,27,86 % 13 % 1 %",
    "2274,348,53,85 % 13 % 2 %",
    "2247,375,53,84 % 14 % 2 %",
  })
  void sharesAreNeverForcedToAHundred(long agree, long neutral, long disagree, String printed) {
    var w = Words.alone().wording(Locale.UK, ZoneOffset.UTC);
    var counted = new Counted(2675, Map.of(1, disagree, 2, neutral, 3, agree), 0);
    assertThat(agree + neutral + disagree).isEqualTo(counted.n());
    assertThat(
            Stream.of(3, 2, 1)
                .map(one -> w.percent((double) counted.of(one) / counted.n()))
                .collect(joining(" ")))
        .isEqualTo(printed.replace(" %", "%"));
  }

  @Test
  void thePointsAboveTheMiddleAgree() {
    var counted = new Counted(99, Map.of(1, 1L, 3, 12L, 4, 40L, 5, 46L), 0);
    assertThat(counted.from(4)).isEqualTo(86);
    assertThat(counted.of(2)).isZero();
  }

  private static Tally tally(long... sizes) {
    var byCohort = new HashMap<UUID, Counted>();
    var sheets = new HashMap<UUID, Long>();
    for (int i = 0; i < sizes.length; i++) {
      var cohort = new UUID(0, i + 1);
      byCohort.put(cohort, new Counted(sizes[i], Map.of(1, sizes[i]), 0));
      sheets.put(cohort, sizes[i]);
    }
    return new Tally(Map.of(QUESTION, byCohort), sheets, Map.of(), 0);
  }
}
