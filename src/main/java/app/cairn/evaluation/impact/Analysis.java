package app.cairn.evaluation.impact;

import app.cairn.evaluation.report.Told;
import app.cairn.evaluation.study.BandFigures;
import app.cairn.evaluation.study.Disclosure;
import app.cairn.evaluation.study.Findings;
import app.cairn.evaluation.study.Statement;
import app.cairn.evaluation.study.Study;
import app.cairn.evaluation.study.Untold;
import app.cairn.platform.words.Wording;

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
    var study = new SubjectStudy(evidence.parts(), w).over(evidence.bands());
    var all = study.essentials(everyThreshold);
    return new Analysis(
        evidence,
        study,
        all,
        new Untold(all, evidence.bands()).findings(),
        Disclosure.of(all.whole().bands()),
        new Told(w, Statement.digits(all.whole().everyone().deviation())));
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
