package app.cairn.evaluation.impact;

import app.cairn.platform.words.Wording;
import app.cairn.scheme.rules.Bands;

/** Words one subject's line in the list of a scheme's subjects. */
record SubjectRows(Wording w, Bands bands, BandedOutcomes banded) {

  ResultsPage.SubjectRow made(SubjectOutcomes subject) {
    var everyone = banded.everyone();
    var disclosure = Disclosure.of(banded);
    boolean few = everyone.n() < Disclosure.FEWEST;
    int last = bands.count() - 1;
    int came = everyone.n() - banded.lines().getFirst().n();
    return new ResultsPage.SubjectRow(
        "/results/units/" + subject.unit(),
        subject.name().in(w),
        few ? w.t("results.few") : w.number(everyone.n()),
        disclosure.any() ? w.t("results.hidden") : w.number(came),
        few || Double.isNaN(everyone.passRate())
            ? w.t("results.none")
            : w.percent(everyone.passRate()),
        disclosure.hides(0) || disclosure.hides(last) ? w.t("results.hidden") : difference(last));
  }

  private String difference(int last) {
    double difference = banded.lines().get(last).mean() - banded.lines().getFirst().mean();
    return Double.isNaN(difference) ? w.t("results.none") : Signed.text(w, difference);
  }
}
