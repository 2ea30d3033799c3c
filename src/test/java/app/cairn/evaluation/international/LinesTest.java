package app.cairn.evaluation.international;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.evaluation.statistics.Moments;
import app.cairn.evaluation.study.BandFigures;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void aCourseWithAGroupOfTooFewIsToldTogetherWithTheSmallestOther() {
    var lines =
        Lines.of(
            List.of(line("A", 50, 20, 9, 6), line("B", 30, 10, 5, 3), line("C", 40, 10, 6, 5)),
            "others");
    assertThat(lines.told().stream().map(Line::name)).containsExactly("A", "others");
    assertThat(lines.many()).isEqualTo(2);
    assertThat(groups(lines.told().getLast())).containsExactly(70L, 20L, 11L, 8L);
    assertThat(lines.total("all").map(LinesTest::groups)).contains(List.of(120L, 40L, 20L, 14L));
  }

  @Test
  void severalThatHideSomethingMayTogetherHideNothing() {
    var lines =
        Lines.of(
            List.of(line("A", 50, 20, 9, 6), line("B", 30, 10, 5, 3), line("C", 4, 10, 6, 5)),
            "others");
    assertThat(lines.told().stream().map(Line::name)).containsExactly("A", "others");
  }

  @Test
  void whereAllTogetherHaveAGroupOfTooFewNothingIsTold() {
    var lines = Lines.of(List.of(line("A", 50, 20, 9, 2), line("B", 30, 10, 5, 0)), "others");
    assertThat(lines.told()).isEmpty();
    assertThat(lines.total("all")).isEmpty();
  }

  @Test
  void whatIsToldAddsUpToTheTotal() {
    var all = List.of(line("A", 5, 0, 0, 0), line("B", 3, 30, 5, 3), line("C", 40, 10, 6, 5));
    var lines = Lines.of(all, "others");
    assertThat(groups(lines.total("all").orElseThrow()))
        .isEqualTo(groups(Line.together("all", all)));
    assertThat(lines.told()).allMatch(Line::isTold);
  }

  private static List<Long> groups(Line line) {
    return line.bands().stream().map(BandFigures::n).toList();
  }

  private static Line line(String name, long... groups) {
    return new Line(name, Arrays.stream(groups).mapToObj(LinesTest::band).toList(), 10, 100, 6000);
  }

  /** Everybody has fifty and passed. */
  private static BandFigures band(long n) {
    var marks = new double[(int) n];
    Arrays.fill(marks, 50);
    return new BandFigures("", n, Moments.of(0, marks), n, 0, 0, 0, 0);
  }
}
