package app.cairn.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.cairn.platform.ui.Table;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChartsTest {

  @Test
  void anAxisEndsOnRoundFiguresAndHoldsEveryOne() {
    var scale = Scale.around(53.4, 61.2, 0, 100);
    assertThat(scale.ticks()).first().isEqualTo(52.0);
    assertThat(scale.ticks()).last().isEqualTo(62.0);
    assertThat(scale.at(57)).isCloseTo(50, within(1e-9));
  }

  @Test
  void anAxisIsTickedFromEndToEnd() {
    assertThat(Scale.around(49.3, 53.2, 0, 100).ticks())
        .containsExactly(49.0, 50.0, 51.0, 52.0, 53.0, 54.0);
    assertThat(Scale.around(0, 1, 0, 100).ticks()).last().isEqualTo(1.0);
    assertThat(Scale.around(12, 88, 0, 100).ticks()).hasSizeLessThanOrEqualTo(7);
  }

  @Test
  void anAxisOfOneFigureStillHasAStretch() {
    var scale = Scale.around(50, 50, 0, 100);
    assertThat(scale.at(50)).isBetween(0.0, 100.0);
    assertThat(scale.ticks()).hasSizeBetween(2, 8);
  }

  @Test
  void aSparklineSaysWhereTheFigureIsGoing() {
    assertThat(Sparkline.course(List.of(share(.6), OptionalDouble.empty(), share(.7))))
        .isEqualTo(Sparkline.Course.UP);
    assertThat(Sparkline.course(List.of(share(.7), share(.6)))).isEqualTo(Sparkline.Course.DOWN);
    assertThat(Sparkline.course(List.of(share(.7), share(.705)))).isEqualTo(Sparkline.Course.LEVEL);
    assertThat(Sparkline.course(List.of(share(.7)))).isEqualTo(Sparkline.Course.LEVEL);
  }

  @Test
  void aHigherShareStandsHigherInThePicture() {
    var points = Sparkline.of("", List.of(share(.2), share(.9))).points().split("[ ,]");
    assertThat(Double.parseDouble(points[3])).isLessThan(Double.parseDouble(points[1]));
  }

  @Test
  void aCurveKeepsNoughtInSightAndAHigherFigureHigher() {
    var curve =
        Curve.of(
            "",
            List.of("1+", "2+"),
            List.of(new Curve.Given("", Tone.MANY, List.of(point(1, 9, 8, 10), point(0, 5, 4, 6)))),
            figure -> Double.toString(figure));
    assertThat(curve.ticks()).filteredOn(Curve.Tick::none).hasSize(1);
    var dots = curve.lines().getFirst().dots();
    assertThat(dots.get(0).x()).isLessThan(dots.get(1).x());
    assertThat(dots.get(1).y()).isLessThan(dots.get(0).y());
    assertThat(dots)
        .allSatisfy(
            dot -> {
              assertThat(dot.highY()).isGreaterThan(0).isLessThan(dot.y());
              assertThat(dot.lowY()).isLessThan(curve.bottom() + 1e-9);
            });
  }

  @Test
  void linesOfACurveStandBesideEachOther() {
    var points = List.of(point(0, 1, 0, 2), point(1, 1, 0, 2));
    var curve =
        Curve.of(
            "",
            List.of("1+", "2+"),
            List.of(
                new Curve.Given("plain", Tone.SOME, points),
                new Curve.Given("allowing", Tone.MANY, points)),
            figure -> "");
    assertThat(curve.lines().getFirst().dots().getFirst().x())
        .isLessThan(curve.lines().getLast().dots().getFirst().x());
    assertThat(curve.lines().getFirst().later()).hasSize(1);
  }

  private static Curve.Point point(int step, double figure, double low, double high) {
    return new Curve.Point(step, figure, low, high);
  }

  @Test
  void everyBarStandsOnTheFloor() {
    var bars =
        Bars.of(
            "", List.of(new Bars.Given("1", 10, "10", false), new Bars.Given("2", 0, "0", true)));
    assertThat(bars.bars())
        .allSatisfy(
            bar -> assertThat(bar.y() + bar.height()).isCloseTo(bars.floor(), within(1e-9)));
  }

  @Test
  void onAPhoneAChartSaysLessAndTheWeekThatMattersAlways() {
    var twelve = IntStream.range(0, 12).mapToObj(i -> "1,2" + (10 + i)).toList();
    var rooms = Room.of(twelve, 5);
    assertThat(rooms.get(5)).isEqualTo(Room.ALWAYS);
    assertThat(rooms.get(4)).isEqualTo(Room.NEVER);
    assertThat(rooms.stream().filter(room -> room == Room.ALWAYS).count()).isLessThanOrEqualTo(6);
    assertThat(Room.of(List.of("1", "2", "3"), 2)).containsOnly(Room.ALWAYS);
  }

  @Test
  void aFigureThatHasNoRoomBesideItsNameStandsBelow() {
    var roomy = IntervalChart.of("", List.of(point("never", "54.2")), String::valueOf);
    var full =
        IntervalChart.of(
            "", List.of(point("never before this term", "54.2 (53.3 to 55.1)")), String::valueOf);
    assertThat(roomy.rows().getFirst().beside()).isTrue();
    assertThat(full.rows().getFirst().beside()).isFalse();
    assertThat(full.height()).isGreaterThan(roomy.height());
  }

  @Test
  void theHighestLyingBarReachesAcross() {
    var bars =
        HorizontalBars.of(
            "",
            List.of(
                new HorizontalBars.Given("a", .25, "25 %", Tone.SOME),
                new HorizontalBars.Given("b", .5, "50 %", Tone.MANY)),
            0);
    assertThat(bars.bars().getLast().width()).isCloseTo(100, within(1e-9));
    assertThat(bars.bars().getFirst().width()).isCloseTo(50, within(1e-9));
  }

  @Test
  void aPictureForPaperHasItsColoursInItself() {
    assertThat(Palette.PLAIN.colour(Tone.MANY)).startsWith("#");
    assertThat(Palette.PAGE.colour(Tone.MANY)).isNull();
  }

  @Test
  void aTableStandsBesideEachPicture() {
    var bars = Bars.of("", List.of(new Bars.Given("week 1", 10, "10", false)));
    assertThat(bars.table("Came", "Week", "Came").rows().getFirst().cells())
        .map(Table.Cell::text)
        .containsExactly("week 1", "10");
  }

  private static IntervalChart.Point point(String label, String shown) {
    return new IntervalChart.Point(label, "n = 12", 54.2, 53.3, 55.1, shown, Tone.NONE);
  }

  private static OptionalDouble share(double value) {
    return OptionalDouble.of(value);
  }
}
