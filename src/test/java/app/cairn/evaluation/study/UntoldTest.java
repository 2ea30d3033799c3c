package app.cairn.evaluation.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.scheme.rules.Bands;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What stays untold of few students, and that nothing told gives it away. */
class UntoldTest {

  @Test
  void aBandOfOneToFourIsUntoldAndNeverAlone() {
    var all = study(times(20, 0), times(9, 1), times(2, 5));
    var disclosure = Disclosure.of(all.whole().bands());
    assertThat(disclosure.hides(2)).isTrue();
    assertThat(disclosure.hides(1)).as("the next smallest hides the small one").isTrue();
    assertThat(disclosure.hides(0)).isFalse();
  }

  @Test
  void noTestRestsOnABandThatIsUntold() {
    var told = told(times(20, 0), times(9, 1), times(2, 5));
    assertThat(told.whole().comparison().welch().known()).isEmpty();
    assertThat(told.whole().anova().known()).isEmpty();
    assertThat(told.whole().pass().tested().p().known()).isEmpty();
    assertThat(told.models().orElseThrow().marks().last().known()).isEmpty();
    assertThat(told.models().orElseThrow().passing().lines().getLast().odds().known()).isEmpty();
  }

  @Test
  void aThresholdIsLeftOutWhereItWouldTellOfFewStudents() {
    var told = told(times(30, 0), times(8, 1), times(2, 2), times(9, 4), times(1, 5), times(7, 6));
    // The two who came twice stand between 2 and the edge of 4+, the one who came five times
    // between 5 and 6.
    assertThat(told.sensitivity()).map(Threshold::least).containsExactly(1, 3, 4, 5);
  }

  @Test
  void whereFewNeverCameOrFewCameSeldomThresholdsDoNotTellOfThem() {
    assertThat(told(times(3, 0), times(30, 1), times(20, 4)).sensitivity()).isEmpty();
    assertThat(told(times(30, 0), times(3, 1), times(20, 4)).sensitivity())
        .map(Threshold::least)
        .containsExactly(1);
  }

  @Test
  void theEdgeOfABandCountsLikeAThreshold() {
    var told = told(times(30, 0), times(8, 1), times(3, 3), times(10, 4));
    // 1–3 and 4+ are told, so that 2 and 3 would tell of the three who came three times.
    assertThat(told.sensitivity()).map(Threshold::least).containsExactly(1, 4);
  }

  @Test
  void theAverageOfUnitsRestsOnThoseThatAreTold() {
    var big = times(20, 0);
    var all =
        study(
            new int[][] {times(20, 0), times(20, 5), big, times(20, 5), times(20, 0), times(3, 5)},
            new int[] {0, 0, 1, 1, 2, 2});
    var told = new Untold(all, Bands.USUAL).findings();
    assertThat(all.units().orElseThrow().plain().known().orElseThrow().heterogeneity().df())
        .isEqualTo(2);
    assertThat(told.units().orElseThrow().plain().known().orElseThrow().heterogeneity().df())
        .isEqualTo(1);
  }

  private static int[] times(int people, int sessions) {
    return IntStream.range(0, people).map(i -> sessions).toArray();
  }

  private static Findings told(int[]... groups) {
    return new Untold(study(groups), Bands.USUAL).findings();
  }

  private static Findings study(int[]... groups) {
    return study(groups, new int[groups.length]);
  }

  private static Findings study(int[][] groups, int[] unitOfGroup) {
    int[] sessions = Arrays.stream(groups).flatMapToInt(IntStream::of).toArray();
    int[] unit =
        IntStream.range(0, groups.length)
            .flatMap(g -> IntStream.generate(() -> unitOfGroup[g]).limit(groups[g].length))
            .toArray();
    int n = sessions.length;
    var mark = new double[n];
    var ending = new byte[n];
    for (int i = 0; i < n; i++) {
      mark[i] = 50 + i * 7 % 13 + sessions[i];
      ending[i] = i % 5 == 0 ? StudyRows.FAILED : StudyRows.PASSED;
    }
    var rows =
        new StudyRows(
            IntStream.range(0, n).toArray(),
            unit,
            unit,
            IntStream.rangeClosed(0, Arrays.stream(unitOfGroup).max().orElse(0))
                .mapToObj(i -> "U" + i)
                .toArray(String[]::new),
            sessions,
            0,
            mark,
            ending,
            new byte[n]);
    return new Study(rows, Bands.USUAL, List.of(), List.of()).essentials();
  }
}
