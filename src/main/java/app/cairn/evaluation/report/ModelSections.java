package app.cairn.evaluation.report;

import static java.util.stream.Collectors.joining;

import app.cairn.evaluation.statistics.AlikeWeighting;
import app.cairn.evaluation.statistics.Answer;
import app.cairn.evaluation.statistics.LogisticRegression;
import app.cairn.evaluation.statistics.Reason;
import app.cairn.evaluation.statistics.StandardErrors.Estimate;
import app.cairn.evaluation.study.Findings;
import app.cairn.evaluation.study.Odds;
import app.cairn.platform.chart.Tone;
import app.cairn.platform.ui.Table;
import app.cairn.platform.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What remains once other things are allowed for, and what a different threshold would say. */
public record ModelSections(Told told, Findings findings) {

  private Wording w() {
    return told.w();
  }

  public List<Section> made() {
    var sections = new ArrayList<Section>();
    findings
        .models()
        .ifPresent(
            models -> {
              if (findings.whole().hasMarks()) {
                sections.add(adjusted(models));
                if (!models.marks().fields().isEmpty()) {
                  sections.add(alike(models));
                }
              }
              if (findings.whole().hasOutcomes() && models.marks().isMore()) {
                sections.add(odds(w().t("impact.report.passing.title"), models.passing()));
              }
              if (findings.whole().hasRetention() && models.marks().isMore()) {
                sections.add(odds(w().t("impact.report.keeping.title"), models.keeping()));
              }
            });
    if (findings.whole().hasMarks() && !findings.sensitivity().isEmpty()) {
      sections.add(new ThresholdSection(told, findings).made());
    }
    return sections;
  }

  public Section adjusted(Findings.Models models) {
    var marks = models.marks();
    var picture = new Pictures(told);
    var rows = new ArrayList<List<String>>();
    int count = marks.lines().size();
    for (int i = 0; i < count; i++) {
      var line = marks.lines().get(i);
      var known = line.estimate().known();
      if (known.isPresent()) {
        var one = known.get();
        picture.add(
            told.came(line.label()),
            w().t("results.picture.n", "n", line.n()),
            one.value(),
            one.low(),
            one.high(),
            Tone.ofStep(i, count));
      }
      rows.add(
          List.of(
              told.came(line.label()),
              w().number(line.n()),
              told.mark(line.mean()),
              difference(line.estimate()),
              interval(line.estimate()),
              p(line.estimate())));
    }
    var table =
        Table.ofFigures(
            w().t("impact.report.adjusted.caption"),
            List.of(
                w().t("results.column.came"),
                w().t("results.column.marked"),
                w().t("impact.report.column.adjusted-mean"),
                w().t("impact.report.column.difference"),
                w().t("impact.report.column.interval"),
                w().t("impact.report.column.p")),
            rows);
    return new Section(
        w().t("impact.report.adjusted.title"),
        paragraphs(models),
        picture.drawn(),
        List.of(table),
        List.of(
            w().t("impact.report.adjusted.how"),
            marks.students() < marks.rows()
                ? w().t("impact.report.adjusted.clustered", "students", marks.students())
                : w().t("impact.report.adjusted.hc3")));
  }

  private List<String> paragraphs(Findings.Models models) {
    var marks = models.marks();
    var paragraphs = new ArrayList<String>();
    paragraphs.add(
        w().t(
                "impact.report.adjusted.for",
                "fields",
                marks.fields().isEmpty()
                    ? "none"
                    : marks.fields().stream().map(told::field).collect(joining(", ")),
                "n",
                marks.rows(),
                "deliveries",
                marks.deliveries()));
    for (int i = 0; i < marks.fields().size(); i++) {
      if (marks.missing().get(i) > 0) {
        paragraphs.add(
            w().t(
                    "impact.report.adjusted.missing",
                    "n",
                    marks.missing().get(i),
                    "field",
                    told.field(marks.fields().get(i))));
      }
    }
    if (marks.lacking() > 0) {
      marks
          .sameRows()
          .known()
          .ifPresent(
              same ->
                  paragraphs.add(
                      w().t(
                              "impact.report.adjusted.same-rows",
                              "difference",
                              told.difference(same.difference()),
                              "interval",
                              told.interval(same.low(), same.high()))));
    }
    if (!marks.leftOut().isEmpty()) {
      paragraphs.add(
          w().t("impact.report.adjusted.left-out", "names", String.join(", ", marks.leftOut())));
    }
    models.before().forEach(before -> paragraphs.add(before(before)));
    return paragraphs;
  }

  private String before(Findings.Before before) {
    int digits = app.cairn.evaluation.study.Statement.digits(before.fewer().deviation());
    return w().t(
            "impact.report.before",
            "field",
            told.field(before.field()),
            "theirs",
            told.decimal(before.more().mean(), digits),
            "others",
            told.decimal(before.fewer().mean(), digits),
            "more",
            told.came(findings.whole().bands().getLast().label()),
            "fewer",
            told.came(findings.whole().bands().getFirst().label()));
  }

  private String difference(Answer<Estimate> estimate) {
    return estimate.known().map(one -> told.difference(one.value())).orElse(told.none());
  }

  private String interval(Answer<Estimate> estimate) {
    if (estimate.reason().equals(Optional.of(Reason.REFERENCE))) {
      return told.none();
    }
    return estimate
        .known()
        .map(one -> told.interval(one.low(), one.high()))
        .orElseGet(() -> told.why(estimate.reason()));
  }

  private String p(Answer<Estimate> estimate) {
    return estimate.known().map(one -> told.p(one.p())).orElse(told.none());
  }

  public Section alike(Findings.Models models) {
    String title = w().t("impact.report.alike.title");
    if (models.alike().known().isEmpty()) {
      return new Section(
          title,
          List.of(w().t("impact.report.alike.none", "why", told.why(models.alike().reason()))));
    }
    AlikeWeighting found = models.alike().known().get();
    var balance =
        Table.ofFigures(
            w().t("impact.report.alike.caption"),
            List.of(
                w().t("impact.report.column.covariate"),
                w().t("impact.report.column.before"),
                w().t("impact.report.column.after")),
            found.balance().stream()
                .map(
                    one -> {
                      var term = models.alikeTerms().get(one.column());
                      return List.of(
                          (told.field(term.field()) + " " + term.level()).strip(),
                          told.decimal(one.before(), 2),
                          told.decimal(one.after(), 2));
                    })
                .toList());
    return new Section(
        title,
        List.of(
            w().t(
                    "impact.report.alike.found",
                    "difference",
                    told.difference(found.difference()),
                    "interval",
                    told.interval(found.low(), found.high()),
                    "came",
                    found.came(),
                    "others",
                    found.others(),
                    "effective",
                    Math.round(found.effective())),
            w().t(
                    "impact.report.alike.overlap",
                    "beyond",
                    found.beyond(),
                    "largest",
                    told.percent(found.largestShare()))),
        null,
        List.of(balance.captioned()),
        List.of(w().t("impact.report.alike.how")));
  }

  private Section odds(String title, Odds odds) {
    var table =
        Table.ofFigures(
            title,
            List.of(
                w().t("results.column.came"),
                w().t("impact.report.column.rows"),
                w().t("impact.report.column.odds"),
                w().t("impact.report.column.interval"),
                w().t("impact.report.column.p")),
            odds.lines().stream().map(this::oddsRow).toList());
    return new Section(
        title,
        List.of(),
        null,
        List.of(table),
        List.of(
            w().t(
                    "impact.report.odds-how",
                    "lacking",
                    odds.lacking(),
                    "unanimous",
                    odds.unanimous())));
  }

  private List<String> oddsRow(Odds.Line line) {
    var known = line.odds().known();
    return List.of(
        told.came(line.label()),
        w().number(line.n()),
        known.map(one -> told.decimal(one.ratio().value(), 2)).orElse(told.none()),
        known
            .map(LogisticRegression.Odds::ratio)
            .map(one -> told.plainInterval(one.low(), one.high()))
            .orElseGet(() -> told.why(line.odds().reason())),
        known.map(one -> told.p(one.p())).orElse(told.none()));
  }
}
