package app.cairn.evaluation.impact;

import app.cairn.evaluation.statistics.Welch;
import app.cairn.platform.chart.IntervalChart;
import app.cairn.platform.chart.Tone;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.rules.Bands;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words bands with their figures: the sentence, the table, the picture and the fine print. */
record BandTables(Wording w, Bands bands, BandedOutcomes banded, boolean singleMarks) {

  BandTable made(int provisional) {
    var disclosure = Disclosure.of(banded);
    var rows = new ArrayList<BandRow>();
    for (int i = 0; i < bands.count(); i++) {
      rows.add(row(label(i), banded.lines().get(i), disclosure.hides(i)));
    }
    boolean few = banded.everyone().n() < Disclosure.FEWEST;
    var everyone =
        few
            ? Optional.<BandRow>empty()
            : Optional.of(row(w.t("results.everyone"), banded.everyone(), false));
    var welch = comparison(disclosure);
    return new BandTable(
        welch.map(this::sentence).orElseGet(() -> w.t("results.sentence.nothing")),
        rows,
        everyone,
        picture(disclosure),
        disclosure.any(),
        singleMarks,
        welch.map(this::fine),
        provisional);
  }

  private BandRow row(String label, BandedOutcomes.Line line, boolean hidden) {
    if (hidden) {
      return new BandRow(label, w.t("results.hidden"), Optional.empty());
    }
    return new BandRow(
        label,
        w.number(line.n()),
        Optional.of(
            new BandRow.Figures(
                w.number(line.marked()),
                decimal(line.mean()),
                decimal(line.sd()),
                single(line.min()),
                single(line.max()),
                w.number(line.passed()),
                Double.isNaN(line.passRate()) ? w.t("results.none") : w.percent(line.passRate()),
                w.number(line.failed()),
                w.number(line.withdrawn()))));
  }

  private String label(int band) {
    return w.t(
        "results.band",
        "from",
        bands.least(band),
        "to",
        bands.most(band).orElse(-1),
        "label",
        bands.label(band));
  }

  private Optional<String> single(double mark) {
    return singleMarks && !Double.isNaN(mark) ? Optional.of(decimal(mark)) : Optional.empty();
  }

  private String decimal(double figure) {
    return Double.isNaN(figure) ? w.t("results.none") : w.decimal(figure, 1);
  }

  private Optional<Welch> comparison(Disclosure disclosure) {
    int last = bands.count() - 1;
    if (disclosure.hides(0) || disclosure.hides(last)) {
      return Optional.empty();
    }
    return Welch.of(banded.lines().get(last).moments(), banded.lines().getFirst().moments())
        .known();
  }

  private String sentence(Welch welch) {
    String zero = bands.most(0).equals(Optional.of(0)) ? "yes" : "no";
    return w.t(
        "results.sentence.compared",
        "zero",
        zero,
        "band",
        label(bands.count() - 1),
        "none",
        label(0),
        "size",
        w.decimal(Math.abs(welch.difference()), 1),
        "direction",
        welch.difference() < 0 ? "lower" : "higher",
        "low",
        Signed.text(w, welch.low()),
        "high",
        Signed.text(w, welch.high()),
        "clear",
        welch.isClear() ? "yes" : "no",
        "more",
        banded.lines().getLast().marked(),
        "fewer",
        banded.lines().getFirst().marked());
  }

  private String fine(Welch welch) {
    return w.t(
        "results.fine",
        "t",
        w.decimal(welch.t(), 2),
        "df",
        w.decimal(welch.df(), 1),
        "small",
        welch.p() < 0.001 ? "yes" : "no",
        "p",
        w.decimal(welch.p(), 3));
  }

  private Optional<IntervalChart> picture(Disclosure disclosure) {
    var points = new ArrayList<IntervalChart.Point>();
    var told = new ArrayList<String>();
    for (int i = 0; i < bands.count(); i++) {
      var line = banded.lines().get(i);
      if (!disclosure.hides(i) && !Double.isNaN(line.mean())) {
        points.add(point(i, line));
        told.add(w.t("results.picture.band", "band", label(i), "mean", decimal(line.mean())));
      }
    }
    if (points.isEmpty()) {
      return Optional.empty();
    }
    String description = w.t("results.picture.description", "bands", String.join("; ", told));
    return Optional.of(
        IntervalChart.of(
            description,
            List.copyOf(points),
            figure -> w.decimal(figure, figure == Math.rint(figure) ? 0 : 1)));
  }

  private IntervalChart.Point point(int band, BandedOutcomes.Line line) {
    double half = line.moments().margin();
    return new IntervalChart.Point(
        label(band),
        w.t("results.picture.n", "n", line.marked()),
        line.mean(),
        line.mean() - half,
        line.mean() + half,
        decimal(line.mean()),
        Tone.ofStep(band, bands.count()));
  }
}
