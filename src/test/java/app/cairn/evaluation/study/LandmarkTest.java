package app.cairn.evaluation.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.cairn.evaluation.statistics.Ratio;
import app.cairn.evaluation.statistics.Reason;
import app.cairn.platform.words.Words;
import app.cairn.scheme.rules.Bands;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A term in which coming changed nothing: of those still there at the landmark nine in ten passed,
 * however often they had come. Forty left in week 3, and so could not come four times.
 */
class LandmarkTest {

  private static final int WEEK = 6;

  /**
   * Come 0 times: 100 stay (90 pass, 10 fail), 40 leave early. Come 4 times: 100 stay (90 pass, 10
   * fail); of each ten who fail, five withdrew late. Over the term the odds are (90 ÷ 10) ÷ (90 ÷
   * 50) = 5; from the landmark on they are 1.
   */
  private final List<Line> term =
      List.of(
          new Line(90, 0, StudyRows.PASSED, true),
          new Line(5, 0, StudyRows.FAILED, true),
          new Line(5, 0, StudyRows.WITHDRAWN, true),
          new Line(40, 0, StudyRows.WITHDRAWN, false),
          new Line(90, 4, StudyRows.PASSED, true),
          new Line(5, 4, StudyRows.FAILED, true),
          new Line(5, 4, StudyRows.WITHDRAWN, true));

  record Line(int people, int sessions, byte ending, boolean enrolled) {}

  @Test
  void whoLeavesEarlyMakesComingLookBetterThanItIs() {
    var found = found(term, 0);
    assertThat(odds(found.whole().pass())).isCloseTo(5.0, within(1e-12));
    var from = found.fromThenOn().orElseThrow().part();
    assertThat(odds(from.pass())).isCloseTo(1.0, within(1e-12));
    assertThat(odds(from.completion())).isCloseTo(1.0, within(1e-12));
    // Staying over the term: (95 ÷ 5) ÷ (95 ÷ 45) = 9.
    assertThat(odds(found.whole().completion())).isCloseTo(9.0, within(1e-12));
  }

  @Test
  void theWholeTermsOddsStandBesideThoseFromTheLandmarkAndItIsSaidWhyTheyDiffer() {
    assertThat(said(found(term, 0)))
        .contains(
            "Of those still enrolled at the end of week 6, 90.0 % of the students who had come 4+"
                + " times by then passed in the end, against 90.0 % of those who had not come (odds"
                + " ratio 1.00, 95 % interval 0.40 to 2.52): no clear difference was found.")
        .contains(
            "95.0 % of the former and 95.0 % of the latter stayed to the end (odds ratio 1.00,")
        .contains("Counted over the whole term, the odds ratio would be 5.00 (2.39 to 10.47)")
        .contains("of passing and 9.00 (3.42 to 23.66) of staying; that is another question, as")
        .contains("whoever leaves in week 3 cannot come often")
        .doesNotContain("of students who came 4+ times passed");
  }

  @Test
  void whereNobodyKnowsWhenTheyLeftThereIsNoFigureFromALandmarkOn() {
    var found = found(term, 3);
    assertThat(found.landmark().orElseThrow().compared().reason()).contains(Reason.UNDATED);
    assertThat(said(found))
        .contains("odds ratio 5.00")
        .contains("Nothing here says when those who withdrew left. Whoever leaves in week 3 cannot")
        .doesNotContain("end of week 6");
  }

  @Test
  void aDayMayBeMissingForOneInTwentyOfThoseWhoWithdrew() {
    // 50 withdrew: two may lack a day.
    assertThat(found(term, 2).fromThenOn()).isPresent();
    assertThat(found(term, 3).fromThenOn()).isEmpty();
  }

  @Test
  void aThresholdHasItsOddsFromTheLandmarkOnBesideThoseOfTheTerm() {
    var four = found(term, 0).sensitivity().getLast();
    assertThat(four.least()).isEqualTo(4);
    assertThat(four.passOdds().known().map(Ratio::value).orElseThrow())
        .isCloseTo(5.0, within(1e-12));
    assertThat(four.passOddsFromThenOn().known().map(Ratio::value).orElseThrow())
        .isCloseTo(1.0, within(1e-12));
  }

  @Test
  void whileATermRunsNothingIsSaidOfThoseWhoLeft() {
    var running =
        List.of(
            new Line(100, 0, StudyRows.UNKNOWN, true),
            new Line(40, 0, StudyRows.WITHDRAWN, false),
            new Line(100, 4, StudyRows.UNKNOWN, true),
            new Line(5, 4, StudyRows.WITHDRAWN, true));
    assertThat(found(running, 0).whole().hasOutcomes()).isFalse();
    assertThat(said(found(running, 0))).doesNotContain("passed", "stayed", "odds");
  }

  @Test
  void sharesOfFewWhoseOutcomeIsKnownStayUntold() {
    var few = new ArrayList<>(term);
    few.add(new Line(20, 2, StudyRows.UNKNOWN, true));
    few.add(new Line(3, 2, StudyRows.PASSED, true));
    var told = new Untold(found(few, 0), Bands.USUAL).findings();
    assertThat(told.fromThenOn().orElseThrow().part().bands().get(1).n()).isZero();
  }

  @Test
  void withoutAnybodyWhoWithdrewTheTermSpeaksForItself() {
    var stayed = term.stream().filter(line -> line.ending() != StudyRows.WITHDRAWN).toList();
    var plain = study(stayed).findings();
    assertThat(said(plain)).doesNotContain("week 3").contains("no clear difference was found");
  }

  @Test
  void thoseWhoCameOftenOnlyAfterTheLandmarkAreNobodyOrAtLeastFive() {
    var late = new ArrayList<>(term);
    late.add(new Line(3, 4, StudyRows.FAILED, false));
    var told = new Untold(found(late, 0), Bands.USUAL).findings();
    assertThat(told.landmark().orElseThrow().compared().reason()).contains(Reason.TOO_FEW);
    assertThat(told.sensitivity())
        .allMatch(one -> one.passOddsFromThenOn().known().isEmpty())
        .isNotEmpty();
    assertThat(new Untold(found(term, 0), Bands.USUAL).findings().fromThenOn()).isPresent();
  }

  private static double odds(Shares shares) {
    return shares.oddsRatio().known().orElseThrow().value();
  }

  private static String said(Findings findings) {
    var w = Words.alone().wording(Locale.UK, ZoneOffset.UTC);
    return new Statement(w, findings, false).text();
  }

  private static Findings found(List<Line> lines, long undated) {
    var study = study(lines);
    int[] kept = new int[study.data().size()];
    int rows = 0;
    int row = 0;
    for (var line : lines) {
      for (int i = 0; i < line.people(); i++, row++) {
        if (line.enrolled()) {
          kept[rows++] = row;
        }
      }
    }
    int[] enrolled = IntStream.of(kept).limit(rows).toArray();
    int[] sessions = IntStream.of(enrolled).map(i -> study.data().sessions()[i]).toArray();
    long withdrew =
        lines.stream()
            .filter(line -> line.ending() == StudyRows.WITHDRAWN)
            .mapToInt(Line::people)
            .sum();
    var taken = new Landmark.Taken(rows, row - rows, 0, undated, withdrew, 0);
    return study
        .findings()
        .from(new FromThenOn(WEEK, taken, study.only(enrolled, sessions)).landmark());
  }

  private static Study study(List<Line> lines) {
    int[] sessions = spread(lines.stream().mapToInt(Line::sessions).toArray(), lines);
    int[] endings = spread(lines.stream().mapToInt(Line::ending).toArray(), lines);
    int n = sessions.length;
    var mark = new double[n];
    var ending = new byte[n];
    for (int i = 0; i < n; i++) {
      mark[i] = 50 + i % 7;
      ending[i] = (byte) endings[i];
    }
    var rows =
        new StudyRows(
            IntStream.range(0, n).toArray(),
            new int[n],
            new int[n],
            new String[] {"U"},
            sessions,
            0,
            mark,
            ending,
            new byte[n]);
    return new Study(rows, Bands.USUAL, List.of(), List.of());
  }

  private static int[] spread(int[] values, List<Line> lines) {
    return IntStream.range(0, lines.size())
        .flatMap(i -> IntStream.generate(() -> values[i]).limit(lines.get(i).people()))
        .toArray();
  }
}
