package app.cairn.evaluation.impact;

import app.cairn.evaluation.study.Headline;
import app.cairn.evaluation.study.Statement;
import app.cairn.platform.words.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Words what one year's evidence says. */
record YearWords(Evidence evidence, Wording w) {

  /** Where no year's outcomes stand yet, the latest alone instead of all of them together. */
  static Optional<Evidence> ofOneYear(
      YearsResults.Question question, Function<Asked, Optional<Evidence>> room) {
    var evidence = room.apply(question.of(question.year()));
    return evidence.filter(one -> one.shown().size() > 1).isPresent()
        ? room.apply(question.of(evidence.get().shown().getFirst().id().toString()))
        : evidence;
  }

  YearsResults.Years years() {
    return new YearsResults.Years(
        evidence.years().stream().map(one -> new YearsResults.Year(one.id(), one.name())).toList(),
        evidence.shown().stream()
            .findFirst()
            .map(one -> new YearsResults.Year(one.id(), one.name())));
  }

  YearsResults.Found found(Reach reach, YearsResults.Depth depth) {
    var years = years();
    return new YearsResults.Found(
        years, years.shown().map(year -> worded(year, reach.wholeOf(evidence.scheme()), depth)));
  }

  private YearFound worded(YearsResults.Year year, boolean whole, YearsResults.Depth depth) {
    if (evidence.parts().isEmpty()) {
      return new YearFound(
          false,
          whole,
          evidence.scheme().id().value(),
          evidence.scheme().handle(),
          evidence.scheme().name(),
          year.id(),
          year.name(),
          List.of(),
          YearFound.Totals.NONE,
          Optional.empty(),
          w.t("results.trust.choice"),
          List.of(),
          List.of(),
          false,
          List.of(),
          List.of(),
          Optional.empty(),
          List.of());
    }
    var analysis = Analysis.of(evidence, depth == YearsResults.Depth.ALL, w);
    var sections = YearSections.of(analysis);
    var trust = new TrustWords(analysis).made();
    var statement = new Statement(w, analysis.findings(), false);
    var headline = new Headline(w, analysis.findings());
    return new YearFound(
        true,
        whole,
        evidence.scheme().id().value(),
        evidence.scheme().handle(),
        evidence.scheme().name(),
        year.id(),
        year.name(),
        List.of(),
        YearFound.Totals.NONE,
        headline.sentence(),
        statement.choice(),
        headline.sentence().isPresent() ? statement.paragraphs() : List.of(),
        sections.warnings(trust),
        headline.isClearlyHigher() && !sections.findsWhoComes(),
        switch (depth) {
          case FIRST -> sections.first();
          case ONE_PAGE -> sections.onOnePage();
          case ALL -> sections.made();
        },
        sections.records(trust),
        trust.captured().map(ResultsPage.Captured::sentence),
        trust.counted());
  }
}
