package app.cairn.sessions.plan;

import app.cairn.platform.words.Wording;
import app.cairn.sessions.plan.Activity.Said;
import app.cairn.sessions.plan.PlanPage.Typed;

/** Says what is wrong with what was typed into a plan, and holds it for the form. */
final class PlanWords {

  private PlanWords() {}

  static Typed typed(Said said, String minutes, PlanOutcome outcome, Wording w) {
    boolean theirs = outcome instanceof PlanOutcome.WrittenMeanwhile;
    return new Typed(
        said.stage().key(), minutes, said.title(), said.words(), sentence(outcome, w), theirs);
  }

  static Typed typed(String words, PlanOutcome outcome, Wording w) {
    boolean theirs = outcome instanceof PlanOutcome.WrittenMeanwhile;
    return new Typed("", "", "", words, sentence(outcome, w), theirs);
  }

  private static String sentence(PlanOutcome outcome, Wording w) {
    return switch (outcome) {
      case PlanOutcome.Saved _ -> "";
      case PlanOutcome.WrittenMeanwhile _ -> w.t("sessions.plan.written-meanwhile");
      case PlanOutcome.Wrong(var fault) ->
          switch (fault) {
            case TITLE_MISSING -> w.t("sessions.plan.title-missing");
            case TITLE_TOO_LONG ->
                w.t("sessions.plan.title-too-long", "most", PlanDesk.LONGEST_TITLE);
            case WORDS_TOO_LONG ->
                w.t("sessions.plan.words-too-long", "most", PlanDesk.LONGEST_WORDS);
            case MINUTES -> w.t("sessions.plan.minutes-wrong", "most", PlanDesk.MOST_MINUTES);
            case TOO_MANY -> w.t("sessions.plan.too-many", "most", PlanDesk.MOST_ACTIVITIES);
          };
    };
  }
}
