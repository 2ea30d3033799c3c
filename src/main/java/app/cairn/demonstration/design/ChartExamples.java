package app.cairn.demonstration.design;

import app.cairn.platform.chart.Bars;
import app.cairn.platform.chart.Curve;
import app.cairn.platform.chart.HorizontalBars;
import app.cairn.platform.chart.IntervalChart;
import app.cairn.platform.chart.Sparkline;
import app.cairn.platform.chart.Tone;
import app.cairn.platform.ui.Table;
import app.cairn.platform.ui.WeekGrid;
import app.cairn.platform.ui.WeekGrid.Slot;
import app.cairn.platform.ui.Weeks;
import app.cairn.platform.ui.Weeks.Kind;
import app.cairn.platform.ui.Weeks.Week;
import app.cairn.platform.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Everything that is drawn: weeks, hours and figures. */
public record ChartExamples(Wording w) {

  private static final int[] CAME = {310, 402, 371, 530, 588, 655, 212, 640, 702, 688, 731, 1204};

  public Bars bars() {
    return Bars.of(
        w.t("design.bars.description"),
        IntStream.range(0, CAME.length)
            .mapToObj(i -> new Bars.Given(w.number(i + 1), CAME[i], w.number(CAME[i]), i == 5))
            .toList());
  }

  public Table barsTable() {
    return bars()
        .table(w.t("design.bars.caption"), w.t("design.bars.week"), w.t("design.bars.came"));
  }

  public IntervalChart intervals() {
    return IntervalChart.of(
        w.t("design.intervals.description"),
        List.of(
            point("design.intervals.never", 1083, 54.2, 53.3, 55.1, Tone.NONE),
            point("design.intervals.some", 402, 56.0, 54.7, 57.3, Tone.SOME),
            point("design.intervals.regular", 214, 58.3, 56.6, 60.0, Tone.MANY)),
        figure -> w.decimal(figure, 0));
  }

  private IntervalChart.Point point(
      String band, int n, double mean, double low, double high, Tone tone) {
    return new IntervalChart.Point(
        w.t(band),
        w.t("design.intervals.n", "n", n),
        mean,
        low,
        high,
        w.t(
            "design.intervals.shown",
            "mean",
            w.decimal(mean, 1),
            "low",
            w.decimal(low, 1),
            "high",
            w.decimal(high, 1)),
        tone);
  }

  public Table intervalsTable() {
    return intervals()
        .table(
            w.t("design.intervals.caption"),
            w.t("design.intervals.band"),
            w.t("design.intervals.students"),
            w.t("design.intervals.mark"));
  }

  public Curve curve() {
    return Curve.of(
        w.t("design.curve.description"),
        IntStream.rangeClosed(1, 6).mapToObj(least -> least + "+").toList(),
        List.of(
            new Curve.Given(
                w.t("design.curve.plain"),
                Tone.SOME,
                rising(new double[] {1.9, 2.6, 3.3, 4.1, 4.4, 4.3}, 1.2)),
            new Curve.Given(
                w.t("design.curve.allowing"),
                Tone.MANY,
                rising(new double[] {0.6, 0.9, 1.3, 1.6, 1.4, 1.7}, 1.1))),
        figure -> w.decimal(figure, 0));
  }

  /** Intervals widen as fewer came so often. */
  private static List<Curve.Point> rising(double[] figures, double margin) {
    return IntStream.range(0, figures.length)
        .mapToObj(
            i -> {
              double half = margin * (1 + i * 0.2);
              return new Curve.Point(i, figures[i], figures[i] - half, figures[i] + half);
            })
        .toList();
  }

  public HorizontalBars ways() {
    return HorizontalBars.of(
        w.t("design.ways.description"),
        List.of(
            way("design.ways.code", .91, Tone.MANY),
            way("design.ways.leader", .07, Tone.MORE),
            way("design.ways.sheet", .02, Tone.SOME)),
        1);
  }

  private HorizontalBars.Given way(String way, double share, Tone tone) {
    return new HorizontalBars.Given(w.t(way), share, w.percent(share), tone);
  }

  public Table waysTable() {
    return ways()
        .table(w.t("design.ways.caption"), w.t("design.ways.way"), w.t("design.ways.share"));
  }

  public Sparkline falling() {
    return trend("design.trend.falling", .71, .66, .61);
  }

  public Sparkline rising() {
    return trend("design.trend.rising", .58, .63, .68);
  }

  public Sparkline level() {
    return trend("design.trend.level", .66, .67, .665);
  }

  private Sparkline trend(String description, double... shares) {
    return Sparkline.of(
        w.t(description), Arrays.stream(shares).mapToObj(OptionalDouble::of).toList());
  }

  public Weeks weeks() {
    var weeks = new ArrayList<Week>();
    var monday = LocalDate.of(2026, 9, 21);
    for (int number = 1; number <= 14; number++) {
      Kind kind = number == 6 ? Kind.READING : number == 13 ? Kind.EXAM : Kind.TEACHING;
      if (number == 14) {
        kind = Kind.CLOSED;
      }
      weeks.add(
          new Week(
              w.t("design.weeks.week", "number", number),
              w.shortDate(monday.plusWeeks(number - 1)),
              kind,
              w.choice("design.weeks", kind),
              number == 8 ? w.t("design.weeks.now") : null,
              number == 11 ? List.of(w.t("design.weeks.founders")) : List.of()));
    }
    return new Weeks(w.t("design.weeks.label"), weeks);
  }

  public WeekGrid grid() {
    return new WeekGrid(
        w.t("design.grid.caption"),
        List.of(
            w.t("design.grid.mon"),
            w.t("design.grid.tue"),
            w.t("design.grid.wed"),
            w.t("design.grid.thu"),
            w.t("design.grid.fri")),
        List.of(
            row("10:00", busy(), free(151), Slot.empty(), free(140), busy()),
            row("11:00", Slot.empty(), busy(), free(133), busy(), Slot.empty()),
            row("13:00", free(160), here(), Slot.empty(), free(171), Slot.empty()),
            row("15:00", Slot.empty(), free(120), busy(), Slot.empty(), busy())));
  }

  private static WeekGrid.Row row(String time, Slot... slots) {
    return new WeekGrid.Row(time, List.of(slots));
  }

  private Slot busy() {
    return Slot.of(WeekGrid.State.BUSY, w.t("design.grid.busy"));
  }

  private Slot free(int students) {
    return Slot.of(WeekGrid.State.FREE, w.t("design.grid.free", "n", students));
  }

  private Slot here() {
    return new Slot(
        WeekGrid.State.HERE, w.t("design.grid.here"), w.t("design.grid.room"), "/design");
  }
}
