package app.cairn.evaluation.impact;

import app.cairn.evaluation.study.Disclosure;
import app.cairn.evaluation.study.StudyRows;
import app.cairn.platform.ui.Facts;
import app.cairn.platform.words.Wording;
import java.util.ArrayList;
import java.util.List;
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
    return new ResultsPage.Trust(warnings, base(), new Facts(facts(doubts)), counted());
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
