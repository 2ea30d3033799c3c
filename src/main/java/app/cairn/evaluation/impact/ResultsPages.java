package app.cairn.evaluation.impact;

import app.cairn.evaluation.report.GroupSections;
import app.cairn.evaluation.report.ModelSections;
import app.cairn.evaluation.report.PlaceboSection;
import app.cairn.evaluation.report.PlainSections;
import app.cairn.evaluation.report.Section;
import app.cairn.evaluation.report.ThresholdSection;
import app.cairn.evaluation.study.Statement;
import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Link;
import app.cairn.platform.ui.Table;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.rules.LandmarkWeek;
import app.cairn.scheme.rules.RuleOrigin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words the results of a scheme or subject for one reader. */
record ResultsPages(Shell shell, Evidence evidence) {

  private static final int OPEN_AT_ONCE = 12;
  private static final String THRESHOLDS = "/results/thresholds";

  static ResultsPage withoutScheme(Shell shell) {
    return new ResultsPage(
        shell,
        "/results",
        "",
        true,
        List.of(),
        "",
        Optional.empty(),
        "",
        ResultsPage.Landmark.NONE,
        Optional.empty());
  }

  ResultsPage made() {
    var rule = evidence.rule();
    return new ResultsPage(
        shell,
        evidence.address(),
        evidence.name() == null ? evidence.scheme().name() : evidence.name().in(w()),
        evidence.subject() == null,
        choices(),
        evidence.asked().typedBands().orElse(rule.value().written()),
        evidence.bandsAreWrong() ? Optional.of(w().t("results.bands.wrong")) : Optional.empty(),
        origin(rule.origin()),
        landmark(),
        evidence.parts().isEmpty() ? Optional.empty() : Optional.of(shown()));
  }

  private ResultsPage.Landmark landmark() {
    return new ResultsPage.Landmark(
        evidence.asked().typedLandmark().orElse(w().number(evidence.landmark())),
        evidence.landmarkIsWrong()
            ? Optional.of(w().t("results.landmark.wrong", "last", LandmarkWeek.LAST))
            : Optional.empty(),
        origin(evidence.landmarkRule().origin()));
  }

  private Wording w() {
    return shell.w();
  }

  private List<ResultsPage.Choice> choices() {
    var choices = new ArrayList<ResultsPage.Choice>();
    boolean all = evidence.shown().size() != 1;
    for (var one : evidence.years()) {
      choices.add(
          new ResultsPage.Choice(
              one.id().toString(), one.name(), !all && evidence.shown().contains(one)));
    }
    choices.add(new ResultsPage.Choice(Asked.ALL_YEARS, w().t("results.years.all"), all));
    return choices;
  }

  private String origin(RuleOrigin origin) {
    return origin
        .since()
        .map(day -> w().t("results.bands.set-since", "where", origin.where(), "since", day))
        .orElseGet(() -> w().t("results.bands.set", "where", origin.where()));
  }

  private ResultsPage.Shown shown() {
    var analysis = Analysis.of(evidence, evidence.subject() != null, w());
    return new ResultsPage.Shown(
        statement(analysis), means(analysis), new TrustWords(analysis).made(), more(analysis));
  }

  private List<String> statement(Analysis analysis) {
    var whole = analysis.findings().whole();
    return whole.comparison().welch().known().isPresent()
            || whole.pass().ends().p().known().isPresent()
        ? new Statement(w(), analysis.findings(), false).paragraphs()
        : List.of(w().t("results.sentence.nothing"));
  }

  private ResultsCard means(Analysis analysis) {
    var plain = plain(analysis);
    var pairs =
        analysis.evidence().bands().count() > 2 && analysis.findings().whole().hasMarks()
            ? List.of(plain.pairTable())
            : List.<Table>of();
    return ResultsCard.of(
        new Section(
            w().t("results.picture.title"), List.of(), plain.picture(), pairs, plain.notes()),
        files(ResultsFiles.BANDS, plain.picture() != null));
  }

  private static PlainSections plain(Analysis analysis) {
    return new PlainSections(analysis.told(), analysis.findings().whole(), false);
  }

  private List<ResultsCard> more(Analysis analysis) {
    var cards = new ArrayList<ResultsCard>();
    cards.add(figures(analysis));
    if (analysis.findings().whole().hasOutcomes()) {
      cards.add(landmark(analysis));
    }
    var models = new ModelSections(analysis.told(), analysis.findings());
    analysis
        .findings()
        .models()
        .filter(found -> found.marks().isMore() && analysis.findings().whole().hasMarks())
        .map(models::adjusted)
        .ifPresent(
            section ->
                cards.add(
                    ResultsCard.of(
                        section, files(ResultsFiles.ALLOWING, section.picture() != null))));
    analysis
        .findings()
        .models()
        .filter(
            found -> !found.marks().fields().isEmpty() && analysis.findings().whole().hasMarks())
        .map(models::alike)
        .ifPresent(section -> cards.add(ResultsCard.of(section, files(ResultsFiles.ALIKE, false))));
    if (evidence.subject() == null) {
      cards.add(ResultsCard.of(placebo(analysis), List.of()));
      cards.add(wayToThresholds());
      cards.add(wayToComers());
      cards.add(subjects(analysis));
    } else if (!analysis.findings().sensitivity().isEmpty()) {
      cards.add(thresholds(analysis));
    }
    return cards;
  }

  private ResultsCard figures(Analysis analysis) {
    return ResultsCard.of(
        new Section(
            w().t("results.table.title"),
            List.of(),
            null,
            List.of(new FigureTable(analysis).made()),
            List.of(w().t("results.table.whole"))),
        List.of());
  }

  /** Passing and staying are never told of the whole term alone. */
  private ResultsCard landmark(Analysis analysis) {
    var section = analysis.fromThenOn().made();
    return ResultsCard.of(
        section, section.picture() == null ? List.of() : files(ResultsFiles.LANDMARK, true));
  }

  private Section placebo(Analysis analysis) {
    return new PlaceboSection(
            analysis.told(),
            new PlaceboStudy(evidence.parts(), evidence.upToLandmark()).over(analysis.study()),
            evidence.bands())
        .made();
  }

  /** Every threshold of a whole scheme takes longer than the rest of its page. */
  private ResultsCard wayToThresholds() {
    return ResultsCard.of(
        new Section(
            w().t("impact.report.sensitivity.title"), List.of(w().t("results.thresholds.about"))),
        List.of(Link.to(w().t("results.thresholds.all"), evidence.asked().at(THRESHOLDS))));
  }

  private ResultsCard wayToComers() {
    var asked = evidence.asked();
    return ResultsCard.of(
        new Section(w().t("results.comers.title"), List.of(w().t("results.comers.about"))),
        List.of(
            Link.to(w().t("results.take-up.title"), asked.at(TakeUpPages.PATH)),
            Link.to(w().t("results.groups.title"), asked.at(EquityPages.PATH))));
  }

  ThresholdsPage everyThreshold() {
    var analysis = Analysis.of(evidence, true, w());
    boolean any = !analysis.findings().sensitivity().isEmpty();
    return new ThresholdsPage(
        shell,
        evidence.asked().at(evidence.address()),
        any ? Optional.of(thresholds(analysis)) : Optional.empty(),
        new TrustWords(analysis).made());
  }

  private ResultsCard thresholds(Analysis analysis) {
    var section = new ThresholdSection(analysis.told(), analysis.findings()).made();
    var thresholds = new Thresholds(analysis);
    var curve = thresholds.drawn();
    var card = ResultsCard.of(section, files(ResultsFiles.THRESHOLDS, curve != null)).drawn(curve);
    return card.noted(
        Stream.concat(section.notes().stream(), thresholds.leftOut().stream()).toList());
  }

  private ResultsCard subjects(Analysis analysis) {
    var units = analysis.findings().units().orElseThrow();
    var section = new GroupSections(analysis.told(), analysis.findings(), false).units(units);
    return ResultsCard.of(section, files(ResultsFiles.SUBJECTS, section.picture() != null))
        .withTables(List.of(new SubjectTable(analysis).made()))
        .folded(units.lines().size() > OPEN_AT_ONCE)
        .noted(
            Stream.concat(section.notes().stream(), Stream.of(w().t("results.subjects.fine")))
                .toList());
  }

  /** The same as files: the figures, and the picture where there is one. */
  private List<Link> files(String of, boolean drawn) {
    var asked = evidence.asked();
    String table = asked.file(evidence.address() + "/figures.csv", of);
    String picture = asked.file(evidence.address() + "/figures.svg", of);
    var files = new ArrayList<>(List.of(Link.to(w().t("results.files.csv"), table)));
    if (drawn) {
      files.add(Link.to(w().t("results.files.svg"), picture));
    }
    return files;
  }
}
