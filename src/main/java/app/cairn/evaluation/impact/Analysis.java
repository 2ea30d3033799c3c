package app.cairn.evaluation.impact;

import app.cairn.evaluation.report.LandmarkSections;
import app.cairn.evaluation.report.Told;
import app.cairn.evaluation.study.BandFigures;
import app.cairn.evaluation.study.Disclosure;
import app.cairn.evaluation.study.Findings;
import app.cairn.evaluation.study.Statement;
import app.cairn.evaluation.study.Study;
import app.cairn.evaluation.study.Untold;
import app.cairn.platform.words.Wording;
import java.util.List;

/**
 * What was found in the evidence.
 *
 * @param all everything, from which only totals may be shown
 * @param findings what may be shown
 */
record Analysis(
    Evidence evidence,
    Study study,
    Findings all,
    Findings findings,
    Disclosure disclosure,
    Told told) {

  static Analysis of(Evidence evidence, boolean everyThreshold, Wording w) {
    var study = evidence.study(w).over(evidence.bands());
    var from = new LandmarkStudy(evidence).over(study);
    var all = study.essentials(everyThreshold).from(from.landmark());
    return new Analysis(
        evidence,
        study,
        all,
        new Untold(all, evidence.bands()).findings(),
        Disclosure.of(all.whole().bands()),
        new Told(w, Statement.digits(all.whole().everyone().deviation())));
  }

  LandmarkSections fromThenOn() {
    var compared = all.fromThenOn();
    return new LandmarkSections(
        told,
        findings,
        findings.landmark().orElseThrow(),
        Disclosure.of(compared.map(one -> one.part().bands()).orElse(List.of())),
        evidence.singleMarks());
  }

  Wording w() {
    return told.w();
  }

  BandFigures everyone() {
    return BandFigures.together("", all.whole().bands());
  }

  boolean isFew() {
    return everyone().n() < Disclosure.FEWEST;
  }
}
