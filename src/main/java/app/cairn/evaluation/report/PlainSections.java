package app.cairn.evaluation.report;

import app.cairn.evaluation.statistics.AnalysisOfVariance;
import app.cairn.evaluation.statistics.Answer;
import app.cairn.evaluation.statistics.ChiSquare;
import app.cairn.evaluation.statistics.CohensD;
import app.cairn.evaluation.statistics.Reason;
import app.cairn.evaluation.statistics.Welch;
import app.cairn.evaluation.study.BandFigures;
import app.cairn.evaluation.study.Findings;
import app.cairn.evaluation.study.Shares;
import app.cairn.platform.chart.IntervalChart;
import app.cairn.platform.chart.Tone;
import app.cairn.platform.ui.Table;
import app.cairn.platform.words.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures as they stand: means by band, their comparison, who passed, who was kept. */
public record PlainSections(Told told, Findings.Part part, boolean printed) {

  private Wording w() {
    return told.w();
  }

  public List<Section> made() {
    var sections = new ArrayList<Section>();
    if (part.hasMarks()) {
      sections.add(marks());
    }
    if (part.hasOutcomes()) {
      sections.add(
          shares(
              printed ? w().t("impact.report.yes.title") : w().t("impact.report.pass.title"),
              part.pass(),
              printed ? List.of() : List.of(w().t("impact.report.pass.early"))));
    }
    if (part.hasRetention()) {
      sections.add(
          shares(
              w().t("impact.report.kept.title"),
              part.retention(),
              List.of(w().t("impact.report.pass.early"))));
    }
    return sections;
  }

  private Section marks() {
    var tables = new ArrayList<Table>();
    tables.add(bandTable());
    if (part.bands().size() > 2) {
      tables.add(pairTable());
    }
    return new Section(w().t("impact.report.marks.title"), List.of(), picture(), tables, notes());
  }

  Table bandTable() {
    return Table.ofFigures(
        w().t("impact.report.marks.caption"),
        List.of(
            printed ? w().t("impact.report.column.group") : w().t("results.column.came"),
            w().t("impact.report.column.rows"),
            w().t("results.column.marked"),
            w().t("results.column.mean"),
            w().t("results.column.sd"),
            w().t("impact.report.column.least"),
            w().t("impact.report.column.most")),
        part.bands().stream().map(this::bandRow).toList());
  }

  private String label(BandFigures band) {
    return printed ? band.label() : told.came(band.label());
  }

  private List<String> bandRow(BandFigures band) {
    var marks = band.marks();
    return List.of(
        label(band),
        w().number(band.n()),
        w().number(marks.n()),
        told.mark(marks.mean()),
        told.mark(marks.deviation()),
        told.mark(marks.min()),
        told.mark(marks.max()));
  }

  /** Every two bands. */
  public Table pairTable() {
    return Table.ofFigures(
            w().t("impact.report.pairs.caption"),
            List.of(
                w().t("impact.report.column.pair"),
                w().t("impact.report.column.difference"),
                w().t("impact.report.column.p")),
            part.pairwise().stream().map(this::pairRow).toList())
        .captioned();
  }

  private List<String> pairRow(AnalysisOfVariance.Pair pair) {
    String names =
        w().t(
                "impact.report.against",
                "more",
                part.bands().get(pair.more()).label(),
                "fewer",
                part.bands().get(pair.fewer()).label());
    return switch (pair.compared()) {
      case Answer.Known<AnalysisOfVariance.Compared>(AnalysisOfVariance.Compared one) ->
          List.of(names, told.difference(one.difference()), told.p(one.p()));
      case Answer.Unknown<AnalysisOfVariance.Compared>(Reason why) ->
          List.of(names, told.none(), told.why(why));
    };
  }

  /** How the means were compared. */
  public List<String> notes() {
    var notes = new ArrayList<String>();
    var comparison = part.comparison();
    notes.add(
        switch (comparison.welch()) {
          case Answer.Known<Welch>(Welch welch) ->
              w().t(
                      "impact.report.welch",
                      "more",
                      part.bands().getLast().label(),
                      "fewer",
                      part.bands().getFirst().label(),
                      "difference",
                      told.difference(welch.difference()),
                      "interval",
                      told.interval(welch.low(), welch.high()),
                      "t",
                      told.decimal(welch.t(), 2),
                      "df",
                      told.decimal(welch.df(), 1),
                      "p",
                      told.saidP(welch.p()));
          case Answer.Unknown<Welch>(Reason why) ->
              w().t("impact.report.welch-none", "why", told.why(why));
        });
    comparison.d().known().ifPresent(d -> notes.add(d(d)));
    part.anova().known().ifPresent(anova -> notes.add(anova(anova)));
    return notes;
  }

  private String d(CohensD d) {
    return w().t(
            "impact.report.d",
            "d",
            told.decimal(d.d(), 2),
            "interval",
            told.plainInterval(d.low(), d.high()));
  }

  private String anova(AnalysisOfVariance anova) {
    return w().t(
            "impact.report.anova",
            "df1",
            told.decimal(anova.df1(), 0),
            "df2",
            w().number(Math.round(anova.df2())),
            "f",
            told.decimal(anova.f(), 2),
            "p",
            told.saidP(anova.p()),
            "eta",
            told.decimal(anova.eta2(), 4));
  }

  public @Nullable IntervalChart picture() {
    var points = new ArrayList<IntervalChart.Point>();
    var said = new ArrayList<String>();
    int count = part.bands().size();
    for (int i = 0; i < count; i++) {
      var band = part.bands().get(i);
      double mean = band.marks().mean();
      if (!Double.isNaN(mean)) {
        double margin = band.marks().margin();
        points.add(
            new IntervalChart.Point(
                label(band),
                w().t("results.picture.n", "n", band.marks().n()),
                mean,
                mean - margin,
                mean + margin,
                told.mark(mean),
                Tone.ofStep(i, count)));
        said.add(w().t("results.picture.band", "band", label(band), "mean", told.mark(mean)));
      }
    }
    return points.isEmpty()
        ? null
        : IntervalChart.of(
            w().t("results.picture.description", "bands", String.join("; ", said)),
            points,
            figure -> Told.tick(w(), figure));
  }

  private Section shares(String title, Shares shares, List<String> paragraphs) {
    var table =
        Table.ofFigures(
            title,
            List.of(
                printed ? w().t("impact.report.column.group") : w().t("results.column.came"),
                w().t("impact.report.column.yes"),
                w().t("impact.report.column.no"),
                w().t("impact.report.column.share")),
            java.util.stream.IntStream.range(0, part.bands().size())
                .mapToObj(
                    i ->
                        List.of(
                            label(part.bands().get(i)),
                            w().number(shares.table().yes()[i]),
                            w().number(shares.table().no()[i]),
                            told.percent(shares.share(i))))
                .toList());
    return new Section(title, paragraphs, null, List.of(table), shareNotes(shares));
  }

  /** How shares were compared. */
  public List<String> shareNotes(Shares shares) {
    var notes = new ArrayList<String>();
    notes.add(tested(shares.tested()));
    notes.add(
        shares
            .oddsRatio()
            .known()
            .map(
                ratio ->
                    w().t(
                            "impact.report.odds",
                            "ratio",
                            told.decimal(ratio.value(), 2),
                            "interval",
                            told.plainInterval(ratio.low(), ratio.high())))
            .orElseGet(
                () ->
                    w().t(
                            "impact.report.odds-none",
                            "why",
                            told.why(shares.oddsRatio().reason()))));
    shares
        .difference()
        .known()
        .ifPresent(
            one ->
                notes.add(
                    w().t(
                            "impact.report.risk",
                            "difference",
                            told.decimal(100 * one.value(), 1),
                            "low",
                            told.decimal(100 * one.low(), 1),
                            "high",
                            told.decimal(100 * one.high(), 1))));
    return notes;
  }

  private String tested(Shares.Tested tested) {
    String name = w().choice("impact.test", tested.test());
    if (tested.p().known().isEmpty()) {
      return w().t("impact.report.test-none", "test", name, "why", told.why(tested.p().reason()));
    }
    double p = tested.p().known().get();
    if (tested.isExact()) {
      return w().t("impact.report.test-exact", "test", name, "p", told.saidP(p));
    }
    return w().t(
            "impact.report.test",
            "test",
            name,
            "statistic",
            told.decimal(
                tested.chiSquare().known().map(ChiSquare::statistic).orElse(Double.NaN), 2),
            "df",
            told.decimal(tested.chiSquare().known().map(ChiSquare::df).orElse(Double.NaN), 0),
            "p",
            told.saidP(p));
  }
}
