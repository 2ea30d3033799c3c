package app.cairn.evaluation.report;

import app.cairn.evaluation.statistics.Answer;
import app.cairn.evaluation.statistics.ChiSquare;
import app.cairn.evaluation.statistics.RandomEffects;
import app.cairn.evaluation.statistics.Strata;
import app.cairn.evaluation.study.Findings;
import app.cairn.evaluation.study.Forest;
import app.cairn.platform.chart.Tone;
import app.cairn.platform.ui.Table;
import app.cairn.platform.words.Wording;
import java.util.ArrayList;
import java.util.List;

/** The same unit by unit and group by group, and all of them together. */
public record GroupSections(Told told, Findings findings, boolean printed) {

  private Wording w() {
    return told.w();
  }

  public List<Section> made() {
    var sections = new ArrayList<Section>();
    findings.units().ifPresent(units -> sections.add(units(units)));
    for (var stratified : findings.strata()) {
      var tables = new ArrayList<Table>();
      for (var stratum : stratified.strata()) {
        if (stratum.part().hasMarks()) {
          var table = new PlainSections(told, stratum.part(), printed).bandTable();
          tables.add(Table.of(stratum.label(), table.columns(), table.rows()).captioned());
        }
      }
      if (stratified.strata().stream().anyMatch(one -> one.part().hasOutcomes())) {
        tables.add(shares(stratified));
      }
      sections.add(
          forest(
              w().t("impact.report.strata.title", "field", stratified.by()),
              stratified.forest(),
              tables));
      if (findings.whole().hasOutcomes()) {
        sections.add(together(stratified));
      }
    }
    return sections;
  }

  public Section units(Forest units) {
    return forest(w().t("impact.report.units.title"), units, List.of());
  }

  private Section forest(String title, Forest forest, List<Table> more) {
    boolean adjusted = forest.adjusted().known().isPresent();
    var picture = new Pictures(told);
    var rows = new ArrayList<List<String>>();
    for (var line : forest.lines()) {
      var plain = line.comparison().welch().known();
      var model = line.adjusted().known();
      String detail =
          line.bands().stream().allMatch(band -> band.n() == 0)
              ? told.none()
              : w().t(
                      "impact.report.numbers",
                      "more",
                      line.comparison().more().n(),
                      "fewer",
                      line.comparison().fewer().n());
      if (adjusted) {
        model.ifPresent(
            one ->
                picture.add(line.label(), detail, one.value(), one.low(), one.high(), Tone.MORE));
      } else {
        plain.ifPresent(
            one ->
                picture.add(
                    line.label(), detail, one.difference(), one.low(), one.high(), Tone.MORE));
      }
      rows.add(
          List.of(
              line.label(),
              detail,
              plain
                  .map(one -> with(one.difference(), one.low(), one.high()))
                  .orElseGet(() -> told.why(line.comparison().welch().reason())),
              model.map(one -> with(one.value(), one.low(), one.high())).orElse(told.none())));
    }
    String all = w().t("impact.report.together");
    var plainAll = forest.plain().known();
    var adjustedAll = forest.adjusted().known();
    (adjusted ? adjustedAll : plainAll)
        .map(RandomEffects::average)
        .ifPresent(one -> picture.add(all, "", one.value(), one.low(), one.high(), Tone.MANY));
    rows.add(
        List.of(
            all,
            "",
            plainAll
                .map(RandomEffects::average)
                .map(one -> with(one.value(), one.low(), one.high()))
                .orElse(told.none()),
            adjustedAll
                .map(RandomEffects::average)
                .map(one -> with(one.value(), one.low(), one.high()))
                .orElse(told.none())));
    var tables = new ArrayList<Table>();
    if (findings.whole().hasMarks()) {
      tables.add(
          Table.ofFigures(
              title,
              List.of(
                  w().t("impact.report.column.group"),
                  w().t("impact.report.column.numbers"),
                  w().t("impact.report.column.plain"),
                  w().t("impact.report.column.adjusted")),
              rows));
    }
    tables.addAll(more);
    return new Section(
        title,
        findings.whole().hasMarks()
            ? List.of(w().t("impact.report.forest.what", "adjusted", adjusted ? "yes" : "no"))
            : List.of(),
        picture.drawn(),
        tables,
        (adjusted ? adjustedAll : plainAll).map(this::heterogeneity).stream().toList());
  }

  private String with(double value, double low, double high) {
    return told.difference(value) + " (" + told.interval(low, high) + ")";
  }

  private String heterogeneity(RandomEffects effects) {
    return w().t(
            "impact.report.forest.how",
            "q",
            told.decimal(effects.heterogeneity().statistic(), 2),
            "df",
            told.decimal(effects.heterogeneity().df(), 0),
            "p",
            told.saidP(effects.heterogeneity().p()),
            "share",
            told.percent(effects.i2()),
            "tau",
            told.decimal(Math.sqrt(effects.tau2()), 2),
            "interval",
            told.interval(effects.hartungKnapp().low(), effects.hartungKnapp().high()));
  }

  private Table shares(Findings.Stratified stratified) {
    var rows = new ArrayList<List<String>>();
    for (var stratum : stratified.strata()) {
      var pass = stratum.part().pass();
      int last = pass.table().groups() - 1;
      rows.add(
          List.of(
              stratum.label(),
              told.percent(pass.share(last)),
              told.percent(pass.share(0)),
              pass.oddsRatio()
                  .known()
                  .map(
                      one ->
                          told.decimal(one.value(), 2)
                              + " ("
                              + told.plainInterval(one.low(), one.high())
                              + ")")
                  .orElseGet(() -> told.why(pass.oddsRatio().reason())),
              pass.ends()
                  .p()
                  .known()
                  .map(told::p)
                  .orElseGet(() -> told.why(pass.ends().p().reason())),
              w().choice("impact.test", pass.ends().test())));
    }
    var bands = findings.whole().bands();
    return Table.ofFigures(
            printed ? w().t("impact.report.yes.title") : w().t("impact.report.pass.title"),
            List.of(
                w().t("impact.report.column.group"),
                bands.getLast().label(),
                bands.getFirst().label(),
                w().t("impact.report.column.odds"),
                w().t("impact.report.column.p"),
                w().t("impact.report.column.test")),
            rows)
        .captioned();
  }

  private Section together(Findings.Stratified stratified) {
    Strata strata = stratified.passes();
    var notes = new ArrayList<String>();
    notes.add(w().t("impact.report.cmh", "found", chiSquare(strata.cochranMantelHaenszel())));
    notes.add(
        strata
            .oddsRatio()
            .known()
            .map(
                one ->
                    w().t(
                            "impact.report.mantel",
                            "ratio",
                            told.decimal(one.value(), 3),
                            "low",
                            told.decimal(one.low(), 3),
                            "high",
                            told.decimal(one.high(), 3)))
            .orElseGet(
                () ->
                    w().t(
                            "impact.report.odds-none",
                            "why",
                            told.why(strata.oddsRatio().reason()))));
    notes.add(w().t("impact.report.breslow", "found", chiSquare(strata.breslowDay())));
    return new Section(
        printed
            ? w().t("impact.report.across.yes", "field", stratified.by())
            : w().t("impact.report.across.pass", "field", stratified.by()),
        notes);
  }

  private String chiSquare(Answer<ChiSquare> answer) {
    return answer
        .known()
        .map(
            one ->
                w().t(
                        "impact.report.chi-square",
                        "statistic",
                        told.decimal(one.statistic(), 3),
                        "df",
                        told.decimal(one.df(), 0),
                        "p",
                        told.saidP(one.p())))
        .orElseGet(() -> told.why(answer.reason()));
  }
}
