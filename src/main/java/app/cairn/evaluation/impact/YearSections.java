package app.cairn.evaluation.impact;

import app.cairn.evaluation.report.GroupSections;
import app.cairn.evaluation.report.HonoursSection;
import app.cairn.evaluation.report.ModelSections;
import app.cairn.evaluation.report.PlaceboSection;
import app.cairn.evaluation.report.PlainSections;
import app.cairn.evaluation.report.Section;
import app.cairn.evaluation.report.ThresholdSection;
import app.cairn.evaluation.statistics.StandardErrors.Estimate;
import app.cairn.platform.ui.Facts;
import app.cairn.platform.ui.Table;
import app.cairn.platform.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every comparison of a year, in the order of its report. */
record YearSections(Analysis analysis, PlaceboSection placebo) {

  /** A picture of more rows is longer than a page; the table says the same. */
  private static final int MOST_DRAWN = 16;

  static YearSections of(Analysis analysis) {
    return new YearSections(
        analysis,
        new PlaceboSection(
            analysis.told(),
            new PlaceboStudy(analysis.evidence().parts(), analysis.evidence().upToLandmark())
                .over(analysis.study()),
            analysis.evidence().bands()));
  }

  private Wording w() {
    return analysis.w();
  }

  /** The first alone, for a page or a slide. */
  List<Section> first() {
    return analysis.findings().whole().hasMarks() ? List.of(averages()) : List.of();
  }

  /** As much as one sheet of paper holds: marks, who passed, and subject by subject. */
  List<Section> onOnePage() {
    var sections = new ArrayList<Section>();
    var findings = analysis.findings();
    if (findings.whole().hasMarks()) {
      var averages = averages();
      sections.add(
          new Section(
              averages.title(),
              List.of(),
              averages.picture(),
              List.of(averages.tables().getFirst()),
              List.of()));
    }
    if (findings.whole().hasOutcomes()) {
      var from = analysis.fromThenOn().made();
      sections.add(
          new Section(
              from.title(),
              from.paragraphs(),
              null,
              from.tables().stream().limit(1).toList(),
              List.of()));
    }
    findings
        .units()
        .filter(units -> units.lines().size() > 1)
        .ifPresent(
            _ ->
                sections.add(
                    new Section(
                        subjects().title(),
                        List.of(),
                        null,
                        List.of(new SubjectTable(analysis).made()),
                        List.of())));
    return sections;
  }

  List<Section> made() {
    var sections = new ArrayList<>(first());
    var findings = analysis.findings();
    boolean marks = findings.whole().hasMarks();
    if (findings.whole().hasOutcomes()) {
      var from = analysis.fromThenOn().made();
      sections.add(
          with(from, Stream.concat(from.tables().stream(), Stream.of(outcomes())).toList()));
    }
    if (findings.whole().hasHonours()) {
      sections.add(new HonoursSection(analysis.told(), findings).made());
    }
    var models = new ModelSections(analysis.told(), findings);
    findings
        .models()
        .filter(_ -> marks)
        .ifPresent(
            found -> {
              if (found.marks().isMore()) {
                sections.add(models.adjusted(found));
              }
              if (!found.marks().fields().isEmpty()) {
                sections.add(models.alike(found));
              }
            });
    sections.add(placebo.made());
    if (!findings.sensitivity().isEmpty()) {
      sections.add(new ThresholdSection(analysis.told(), findings).made());
    }
    findings.units().ifPresent(_ -> sections.add(subjects()));
    return sections;
  }

  private Section averages() {
    var plain = new PlainSections(analysis.told(), analysis.findings().whole(), false);
    var tables = new ArrayList<Table>(List.of(new FigureTable(analysis).marks()));
    if (analysis.evidence().bands().count() > 2) {
      tables.add(plain.pairTable());
    }
    return new Section(
        w().t("results.picture.title"), List.of(), plain.picture(), tables, plain.notes());
  }

  private Table outcomes() {
    return new FigureTable(analysis).outcomes();
  }

  private static Section with(Section section, List<Table> tables) {
    return new Section(
        section.title(), section.paragraphs(), section.picture(), tables, section.notes());
  }

  private Section subjects() {
    var units = analysis.findings().units().orElseThrow();
    var section = new GroupSections(analysis.told(), analysis.findings(), false).units(units);
    return units.lines().size() <= MOST_DRAWN
        ? section
        : new Section(
            section.title(), section.paragraphs(), null, section.tables(), section.notes());
  }

  /** Whether coming seems to change marks already given. */
  boolean findsWhoComes() {
    return placebo.estimate().filter(Estimate::isClear).isPresent();
  }

  List<String> warnings(ResultsPage.Trust trust) {
    return Stream.concat(
            trust.warnings().stream().map(ResultsPage.Warning::text),
            placebo.estimate().filter(Estimate::isClear).stream()
                .map(
                    one ->
                        w().t(
                                "results.placebo.warning",
                                "difference",
                                analysis.told().difference(one.value()),
                                "interval",
                                analysis.told().interval(one.low(), one.high()))))
        .toList();
  }

  List<List<String>> records(ResultsPage.Trust trust) {
    return Stream.of(
            Stream.of(List.of(trust.base(), "")),
            rows(trust.records()),
            trust.captured().stream().map(one -> List.of(one.sentence(), "")),
            trust.captured().stream().flatMap(one -> rows(one.facts())))
        .flatMap(one -> one)
        .toList();
  }

  private static Stream<List<String>> rows(Facts facts) {
    return facts.facts().stream().map(one -> List.of(one.name(), one.value()));
  }
}
