package app.cairn.leaders.eligibility;

import app.cairn.leaders.Eligibility;
import app.cairn.leaders.WhyNot;
import java.util.ArrayList;
import java.util.List;

/** Sets the facts beside what the scheme asks. Every reason is given, not only the first. */
final class Judgement {

  private Judgement() {}

  static Eligibility of(Facts facts, Asked asked) {
    var reasons = new ArrayList<WhyNot>();
    if (!facts.leadsThen()) {
      reasons.add(WhyNot.NOT_A_LEADER_THEN);
    }
    if (!facts.stated()) {
      reasons.add(WhyNot.SUBJECT_NOT_STATED);
    }
    if (facts.courseBased()) {
      ofTheSchool(facts, reasons);
    } else if (asked.pass().required()) {
      passed(facts, reasons);
    }
    yearOfStudy(facts, asked, reasons);
    if (!facts.inGoodStanding()) {
      reasons.add(WhyNot.NOT_IN_GOOD_STANDING);
    }
    trained(facts, asked, reasons);
    return Eligibility.of(reasons);
  }

  private static void ofTheSchool(Facts facts, List<WhyNot> reasons) {
    if (!facts.inSchool() && !facts.evidenced()) {
      reasons.add(WhyNot.NOT_IN_THE_SCHOOL);
    }
  }

  /** A pass is never allowed away: it stands in the records, or evidence of it does. */
  private static void passed(Facts facts, List<WhyNot> reasons) {
    if (facts.evidenced()) {
      return;
    }
    if (facts.pass().isEmpty()) {
      reasons.add(facts.awaitsMark() ? WhyNot.NOT_MARKED_YET : WhyNot.NOT_PASSED);
      return;
    }
    var pass = facts.pass().get();
    if (!pass.goodMark() && !facts.allowed().contains(Allowable.MARK)) {
      reasons.add(WhyNot.MARK_TOO_LOW);
    }
    if (!pass.earlyAttempt() && !facts.allowed().contains(Allowable.ATTEMPT)) {
      reasons.add(WhyNot.ATTEMPT_TOO_LATE);
    }
    if (!pass.recent() && !facts.allowed().contains(Allowable.RECENCY)) {
      reasons.add(WhyNot.PASSED_TOO_LONG_AGO);
    }
  }

  private static void yearOfStudy(Facts facts, Asked asked, List<WhyNot> reasons) {
    if (facts.allowed().contains(Allowable.YEAR_OF_STUDY)) {
      return;
    }
    if (facts.yearOfStudy().isEmpty()) {
      reasons.add(WhyNot.YEAR_OF_STUDY_UNKNOWN);
    } else if (!asked.years().includes(facts.yearOfStudy().getAsInt(), facts.postgraduate())) {
      reasons.add(WhyNot.WRONG_YEAR_OF_STUDY);
    }
  }

  private static void trained(Facts facts, Asked asked, List<WhyNot> reasons) {
    if (!asked.training().initial()) {
      return;
    }
    if (facts.firstTrained().isEmpty()) {
      reasons.add(WhyNot.NOT_TRAINED);
    } else if (facts.lastTrained().isEmpty()) {
      reasons.add(WhyNot.TRAINED_TOO_LATE);
    } else if (!asked.training().holds(facts.lastTrained().get(), facts.on())) {
      reasons.add(WhyNot.TRAINING_EXPIRED);
    }
  }
}
