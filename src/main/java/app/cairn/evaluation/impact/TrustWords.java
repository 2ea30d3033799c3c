package app.cairn.evaluation.impact;

import app.cairn.attendance.Quality;
import app.cairn.evaluation.study.Disclosure;
import app.cairn.evaluation.study.StudyRows;
import app.cairn.platform.ui.Facts;
import app.cairn.platform.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says how far results can be trusted: what is not settled, hidden or missing. */
record TrustWords(Analysis analysis) {

  ResultsPage.Trust made() {
    var doubts = doubts();
    var warnings = new ArrayList<ResultsPage.Warning>();
    if (doubts.provisional() > 0) {
      warnings.add(
          new ResultsPage.Warning(
              w().t("results.trust.provisional-chip"),
              w().t("results.trust.provisional", "n", doubts.provisional())));
    }
    if (analysis.disclosure().any()) {
      warnings.add(
          new ResultsPage.Warning(
              w().t("results.trust.hidden-chip"), w().t("results.trust.hidden")));
    }
    if (analysis.evidence().singleMarks() && Disclosure.of(analysis.all().whole().bands()).any()) {
      warnings.add(
          new ResultsPage.Warning(w().t("results.trust.few-chip"), w().t("results.trust.few")));
    }
    return new ResultsPage.Trust(warnings, base(), new Facts(facts(doubts)), captured(), counted());
  }

  private Wording w() {
    return analysis.w();
  }

  private Doubts doubts() {
    return Doubts.together(
        analysis.evidence().parts().stream().map(SubjectOutcomes::doubts).toList());
  }

  private List<String> counted() {
    boolean course = analysis.evidence().parts().stream().anyMatch(SubjectOutcomes::course);
    return course
        ? List.of(w().t("results.trust.counted"), w().t("results.trust.course"))
        : List.of(w().t("results.trust.counted"));
  }

  /** What it all rests on. */
  private String base() {
    var rows = analysis.study().data();
    return w().t(
            "results.records.of",
            "n",
            rows.size(),
            "students",
            rows.countOfStudents(),
            "deliveries",
            rows.countOfDeliveries());
  }

  private List<Facts.Fact> facts(Doubts doubts) {
    var rows = analysis.study().data();
    return List.of(
        fact(w().t("results.records.no-mark"), withoutMark(rows)),
        fact(w().t("results.records.no-outcome"), withoutOutcome(rows)),
        earlier(),
        fact(w().t("results.records.no-result"), doubts.withoutResult()),
        fact(w().t("results.records.unmatched"), doubts.unmatched()),
        fact(w().t("results.records.late"), doubts.late()));
  }

  /** From the same counts as what a register says of itself. */
  private Optional<ResultsPage.Captured> captured() {
    var of =
        Quality.together(
            analysis.evidence().parts().stream().map(SubjectOutcomes::attendance).toList());
    if (of.here() < Disclosure.FEWEST) {
      return Optional.empty();
    }
    String sentence =
        w().t(
                "results.captured.sentence",
                "self",
                of.bySelf(),
                "here",
                of.here(),
                "hand",
                of.byHand(),
                "file",
                of.byFile(),
                "counted",
                of.counted(),
                "agreed",
                of.agreed(),
                "confirmed",
                of.confirmed(),
                "held",
                of.sessions());
    return Optional.of(
        new ResultsPage.Captured(
            sentence,
            new Facts(
                List.of(
                    share("results.captured.self", of.bySelf(), of.here()),
                    share("results.captured.hand", of.byHand(), of.here()),
                    share("results.captured.file", of.byFile(), of.here()),
                    people("results.captured.corrected", of.corrected(), of.here()),
                    Facts.Fact.of(w().t("results.captured.heads"), w().number(of.difference()))))));
  }

  /** How somebody came in names nobody; who was corrected, or came late, might be known to some. */
  private Facts.Fact people(String name, long n, long among) {
    return n < Disclosure.FEWEST ? fact(w().t(name), n) : share(name, n, among);
  }

  private Facts.Fact share(String name, long n, long among) {
    return Facts.Fact.of(
        w().t(name),
        w().t(
                "results.captured.share",
                "n",
                n,
                "percent",
                analysis.told().percent((double) n / among)));
  }

  private Facts.Fact earlier() {
    String name = w().t("results.records.no-prior");
    if (analysis.study().adjust().isEmpty()) {
      return Facts.Fact.of(name, w().t("results.records.no-prior-at-all"));
    }
    return fact(name, analysis.all().models().map(models -> models.marks().lacking()).orElse(0L));
  }

  private static long withoutMark(StudyRows rows) {
    return IntStream.range(0, rows.size())
        .filter(i -> Double.isNaN(rows.mark()[i]) && rows.ending()[i] != StudyRows.WITHDRAWN)
        .count();
  }

  private static long withoutOutcome(StudyRows rows) {
    return IntStream.range(0, rows.size())
        .filter(i -> rows.ending()[i] == StudyRows.UNKNOWN)
        .count();
  }

  /** Under five is exact for those alone who may read single marks. */
  private Facts.Fact fact(String name, long n) {
    boolean few = n > 0 && n < Disclosure.FEWEST && !analysis.evidence().singleMarks();
    return Facts.Fact.of(name, few ? w().t("results.few") : w().number(n));
  }
}
