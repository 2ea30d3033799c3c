package app.cairn.evaluation.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.cairn.evaluation.statistics.Moments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Gaps between groups, and what stays untold of small ones. */
class EquityToldTest {

  /** Fresno State, 16,297 enrolments: mean grade points by band, others and under-represented. */
  @Test
  void theGapByBandIsThatOfThePublishedTable() {
    var others = group("others", cell(3547, 2.22), cell(1540, 2.55), cell(289, 2.81), cell(129, 3));
    var few = group("few", cell(6891, 1.85), cell(2960, 2.19), cell(614, 2.59), cell(327, 2.91));
    var field = new EquityField("field", "purpose", List.of(others, few));
    double[] gaps = {-.37, -.36, -.22, -.09};
    for (int band = 0; band < gaps.length; band++) {
      double gap = few.bands().get(band).marks().mean() - field.others(few, band).mean();
      assertThat(gap).isCloseTo(gaps[band], within(1e-9));
    }
    assertThat(few.students() + others.students()).isEqualTo(16_297);
  }

  @Test
  void thoseOfWhomItIsNotKnownAreNobodysOthers() {
    var one = group("yes", cell(10, 50));
    var unknown = new EquityField.Group(Optional.empty(), List.of(cell(10, 90)));
    var field =
        new EquityField("field", "purpose", List.of(one, group("no", cell(10, 60)), unknown));
    assertThat(field.others(one, 0).mean()).isEqualTo(60.0);
  }

  @Test
  void aCellOfFewIsNeverAloneInItsGroupNorInItsBand() {
    var told = told(new int[][] {{50, 20, 3}, {40, 10, 30}, {60, 25, 45}});
    assertThat(told.hides(0, 2)).isTrue();
    // The next smallest of its group and of its band, and what then stands alone in turn.
    assertThat(told.hides(0, 1)).isTrue();
    assertThat(told.hides(1, 2)).isTrue();
    assertThat(told.hides(1, 1)).isTrue();
    assertThat(told.hides(2, 0)).isFalse();
    nothingStandsAlone(told, 3, 3);
  }

  @Test
  void whereNothingIsSmallNothingIsHidden() {
    var told = told(new int[][] {{50, 20, 5}, {40, 10, 30}});
    for (int g = 0; g < 2; g++) {
      for (int b = 0; b < 3; b++) {
        assertThat(told.hides(g, b)).isFalse();
      }
    }
  }

  @Test
  void aGroupOfFewInAllIsToldOfNothing() {
    var told = told(new int[][] {{3, 0, 0}, {40, 10, 30}, {50, 12, 20}});
    assertThat(told.isUntold(0)).isTrue();
    assertThat(told.isUntold(1)).as("so that no total tells of it").isTrue();
    assertThat(told.isUntold(2)).isFalse();
    nothingStandsAlone(told, 3, 3);
  }

  @Test
  void ofTwoGroupsOneOfWhichIsOfFewNothingIsTold() {
    var told = told(new int[][] {{0, 1, 0}, {40, 30, 29}});
    assertThat(told.isUntold(0)).isTrue();
    assertThat(told.isUntold(1)).isTrue();
  }

  private static void nothingStandsAlone(EquityTold told, int groups, int bands) {
    for (int g = 0; g < groups; g++) {
      int group = g;
      long hidden = IntStream.range(0, bands).filter(b -> told.hides(group, b)).count();
      assertThat(hidden).as("group " + g).isNotEqualTo(1);
    }
    for (int b = 0; b < bands; b++) {
      int band = b;
      assertThat(IntStream.range(0, groups).filter(g -> told.hides(g, band)).count())
          .as("band " + b)
          .isNotEqualTo(1);
    }
  }

  private static EquityTold told(int[][] students) {
    var groups = new ArrayList<EquityField.Group>();
    for (int[] row : students) {
      var cells = Arrays.stream(row).mapToObj(n -> cell(n, 50)).toList();
      groups.add(new EquityField.Group(Optional.of("g" + groups.size()), cells));
    }
    return EquityTold.of(new EquityField("field", "purpose", groups));
  }

  private static EquityField.Group group(String value, EquityField.Cell... cells) {
    return new EquityField.Group(Optional.of(value), List.of(cells));
  }

  private static EquityField.Cell cell(long n, double mean) {
    return n == 0 ? EquityField.Cell.EMPTY : new EquityField.Cell(n, Moments.printed(n, mean, 1));
  }
}
