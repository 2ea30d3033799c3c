package app.cairn.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
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
  void everyBarStandsOnTheFloor() {
    var bars =
        Bars.of(
            "", List.of(new Bars.Given("1", 10, "10", false), new Bars.Given("2", 0, "0", true)));
    assertThat(bars.bars())
        .allSatisfy(
            bar -> assertThat(bar.y() + bar.height()).isCloseTo(bars.floor(), within(1e-9)));
  }

  private static OptionalDouble share(double value) {
    return OptionalDouble.of(value);
  }
}
