package app.cairn.evaluation.impact;

import static java.util.stream.Collectors.joining;

import app.cairn.evaluation.report.GroupSections;
import app.cairn.evaluation.report.HonoursSection;
import app.cairn.evaluation.report.ModelSections;
import app.cairn.evaluation.report.PlaceboSection;
import app.cairn.evaluation.report.PlainSections;
import app.cairn.evaluation.report.Section;
import app.cairn.evaluation.report.ThresholdSection;
import app.cairn.evaluation.statistics.StandardErrors.Estimate;
import app.cairn.evaluation.study.Headline;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words the results of a scheme or subject for one reader. */
record ResultsPages(Shell shell, Evidence evidence) {

  private static final int OPEN_AT_ONCE = 12;
  private static final String REPORT = "/results/report";
  private static final String LEADERS = "/results/leaders";
  private static final String REACH = "/results/reach";
  private static final String COSTS = "/results/costs";
  private static final String RELEASES = "/results/releases";
  private static final String THRESHOLDS = "/results/thresholds";

  static ResultsPage withoutScheme(Shell shell) {
    return new ResultsPage(
        shell,
        "/results",
        "",
        true,
        null,
        List.of(),
        "",
        Optional.empty(),
        false,
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
        evidence.asked().scheme(),
        choices(),
        evidence.asked().typedBands().orElse(rule.value().written()),
        evidence.bandsAreWrong() ? Optional.of(w().t("results.bands.wrong")) : Optional.empty(),
        evidence.singleMarks(),
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
    var shown = new YearsTold(evidence.shown());
    boolean all = !evidence.told().contains(shown);
    for (var one : evidence.told()) {
      choices.add(new ResultsPage.Choice(one.value(), one.name(w()), one.equals(shown)));
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
    var statement = new Statement(w(), analysis.findings(), false);
    var headline = new Headline(w(), analysis.findings()).sentence();
    var trust = new TrustWords(analysis).made();
    var placebo = evidence.subject() == null ? Optional.of(placebo(analysis)) : none();
    return new ResultsPage.Shown(
        headline.orElseGet(() -> w().t("results.sentence.nothing")),
        headline.isPresent() ? statement.choice() : w().t("results.trust.choice"),
        w().t(
                "results.asked",
                "years",
                evidence.shown().stream().map(YearWithTargets::name).collect(joining(", ")),
                "bands",
                IntStream.range(0, evidence.bands().count())
                    .mapToObj(evidence.bands()::label)
                    .collect(joining(", ")),
                "week",
                evidence.landmark()),
        Stream.of(
                joined().stream(), trust.warnings().stream(), whoComes(placebo, analysis).stream())
            .flatMap(one -> one)
            .toList(),
        means(analysis),
        parts(analysis, headline.isPresent() ? statement.paragraphs() : List.of(), placebo),
        trust,
        ways());
  }

  /** Where a year alone would tell of few people, it stands with others, and why is said. */
  private Optional<ResultsPage.Warning> joined() {
    return evidence.isJoined()
        ? Optional.of(
            new ResultsPage.Warning(
                w().t("results.years.joined-chip"), w().t("results.years.joined-why")))
        : Optional.empty();
  }

  private static Optional<PlaceboSection> none() {
    return Optional.empty();
  }

  /** Where coming seems to change marks already given, nobody reads the page without knowing it. */
  private Optional<ResultsPage.Warning> whoComes(
      Optional<PlaceboSection> placebo, Analysis analysis) {
    return placebo
        .flatMap(PlaceboSection::estimate)
        .filter(Estimate::isClear)
        .map(
            one ->
                new ResultsPage.Warning(
                    w().t("results.placebo.chip"),
                    w().t(
                            "results.placebo.warning",
                            "difference",
                            analysis.told().difference(one.value()),
                            "interval",
                            analysis.told().interval(one.low(), one.high()))));
  }

  private ResultsCard means(Analysis analysis) {
    var picture = plain(analysis).picture();
    return ResultsCard.of(
        new Section(
            w().t("results.picture.title"),
            List.of(),
            picture,
            List.of(new FigureTable(analysis).marks()),
            List.of()),
        files(ResultsFiles.BANDS, picture != null));
  }

  private static PlainSections plain(Analysis analysis) {
    return new PlainSections(analysis.told(), analysis.findings().whole(), false);
  }

  private List<ResultsPage.Part> parts(
      Analysis analysis, List<String> statement, Optional<PlaceboSection> placebo) {
    var gists = new Gists(analysis);
    var parts = new ArrayList<ResultsPage.Part>();
    boolean marks = analysis.findings().whole().hasMarks();
    if (!statement.isEmpty()) {
      parts.add(
          new ResultsPage.Part(
              "words",
              w().t("results.gist.words"),
              card(new Section(w().t("results.words.title"), statement))));
    }
    if (marks) {
      parts.add(new ResultsPage.Part("averages", gists.means(), averages(analysis)));
    }
    if (analysis.findings().whole().hasOutcomes()) {
      parts.add(new ResultsPage.Part("passing", gists.outcomes(), landmark(analysis)));
    }
    if (analysis.findings().whole().hasHonours()) {
      parts.add(new ResultsPage.Part("honours", gists.honours(), honours(analysis)));
    }
    var sections = new ModelSections(analysis.told(), analysis.findings());
    var models = analysis.findings().models().filter(_ -> marks);
    models
        .filter(found -> found.marks().isMore())
        .map(sections::adjusted)
        .map(one -> ResultsCard.of(one, files(ResultsFiles.ALLOWING, one.picture() != null)))
        .ifPresent(card -> parts.add(new ResultsPage.Part("allowing", gists.allowing(), card)));
    models
        .filter(found -> !found.marks().fields().isEmpty())
        .map(sections::alike)
        .map(one -> ResultsCard.of(one, files(ResultsFiles.ALIKE, false)))
        .ifPresent(card -> parts.add(new ResultsPage.Part("alike", gists.alike(), card)));
    placebo.ifPresent(
        one -> parts.add(new ResultsPage.Part("placebo", gist(one, gists), card(one.made()))));
    if (evidence.subject() == null) {
      parts.add(
          new ResultsPage.Part(
              "subjects",
              gists.subjects(analysis.findings().units().orElseThrow()),
              subjects(analysis)));
    } else if (!analysis.findings().sensitivity().isEmpty()) {
      parts.add(new ResultsPage.Part("thresholds", gists.thresholds(), thresholds(analysis)));
    }
    return parts;
  }

  private static ResultsCard card(Section section) {
    return ResultsCard.of(section, List.of());
  }

  private ResultsCard averages(Analysis analysis) {
    var plain = plain(analysis);
    var pairs = evidence.bands().count() > 2 ? List.of(plain.pairTable()) : List.<Table>of();
    return card(
        new Section(w().t("results.averages.title"), List.of(), null, pairs, plain.notes()));
  }

  /** Passing and staying are never told of the whole term alone. */
  private ResultsCard landmark(Analysis analysis) {
    var section = analysis.fromThenOn().made();
    var card =
        ResultsCard.of(
            section, section.picture() == null ? List.of() : files(ResultsFiles.LANDMARK, true));
    return card.withTables(
        Stream.concat(section.tables().stream(), Stream.of(new FigureTable(analysis).outcomes()))
            .toList());
  }

  private ResultsCard honours(Analysis analysis) {
    var section = new HonoursSection(analysis.told(), analysis.findings()).made();
    return ResultsCard.of(section, files(ResultsFiles.HONOURS, section.picture() != null));
  }

  private PlaceboSection placebo(Analysis analysis) {
    return new PlaceboSection(
        analysis.told(),
        new PlaceboStudy(evidence.parts(), evidence.upToLandmark()).over(analysis.study()),
        evidence.bands());
  }

  private String gist(PlaceboSection placebo, Gists gists) {
    return placebo
        .estimate()
        .map(
            one ->
                w().t(
                        "results.gist.placebo",
                        "found",
                        gists.difference(one.value(), one.low(), one.high(), true),
                        "clear",
                        one.isClear() ? "yes" : "no"))
        .orElseGet(() -> w().t("results.gist.placebo-none"));
  }

  /** Every threshold of a whole scheme takes longer than the rest of its page. */
  private List<Link> ways() {
    var asked = evidence.asked();
    if (evidence.subject() != null) {
      return List.of(
          Link.to(w().t("annual.part.way"), asked.at(evidence.address() + "/report")),
          Link.to(w().t("results.years-of.title"), asked.at(evidence.address() + "/years")));
    }
    var ways = new ArrayList<Link>();
    ways.add(Link.to(w().t("annual.way"), asked.at(REPORT)));
    ways.add(Link.to(w().t("results.thresholds.all"), asked.at(THRESHOLDS)));
    ways.add(Link.to(w().t("results.take-up.title"), asked.at(TakeUpPages.PATH)));
    ways.add(Link.to(w().t("results.groups.title"), asked.at(EquityPages.PATH)));
    if (evidence.whole()) {
      ways.add(Link.to(w().t("account.leaders.way"), asked.at(LEADERS)));
      ways.add(Link.to(w().t("account.reach.title"), asked.at(REACH)));
      ways.add(Link.to(w().t("account.costs.title"), asked.at(COSTS)));
      ways.add(Link.to(w().t("release.way"), asked.at(RELEASES)));
    }
    return ways;
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
            Stream.of(
                    section.notes().stream(),
                    Stream.of(w().t("results.subjects.fine")),
                    new SubjectTable(analysis).joined().stream())
                .flatMap(one -> one)
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
