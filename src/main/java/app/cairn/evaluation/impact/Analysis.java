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
    return of(evidence, evidence.studyToTell(w), everyThreshold, w);
  }

  /** With a line for every subject, however small. */
  static Analysis ofEverySubject(Evidence evidence, Wording w) {
    return of(evidence, evidence.study(w), false, w);
  }

  private static Analysis of(
      Evidence evidence, SubjectStudy subjects, boolean everyThreshold, Wording w) {
    var study = subjects.over(evidence.bands());
    var from = new LandmarkStudy(evidence).over(study);
    var all = study.essentials(everyThreshold).from(from.landmark());
    return new Analysis(
        evidence,
        study,
        all,
        evidence.singleMarks() ? all : new Untold(all, evidence.bands()).findings(),
        disclosure(evidence, all.whole().bands()),
        new Told(w, Statement.digits(all.whole().everyone().deviation())));
  }

  private static Disclosure disclosure(Evidence evidence, List<BandFigures> bands) {
    return evidence.singleMarks() ? Disclosure.ofNothing() : Disclosure.of(bands);
  }

  /** Of one subject's bands. */
  Disclosure disclosure(List<BandFigures> bands) {
    return disclosure(evidence, bands);
  }

  LandmarkSections fromThenOn() {
    var compared = all.fromThenOn();
    return new LandmarkSections(
        told,
        findings,
        findings.landmark().orElseThrow(),
        disclosure(evidence, compared.map(one -> one.part().bands()).orElse(List.of())),
        evidence.singleMarks());
  }

  Wording w() {
    return told.w();
  }

  BandFigures everyone() {
    return BandFigures.together("", all.whole().bands());
  }

  /** Whether not even a total may be told. */
  boolean isFew() {
    return isFew(everyone().n());
  }

  boolean isFew(long people) {
    return !evidence.singleMarks() && people < Disclosure.FEWEST;
  }
}
