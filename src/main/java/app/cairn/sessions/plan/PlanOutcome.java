package app.cairn.sessions.plan;

/** What came of writing a part of a plan. */
sealed interface PlanOutcome {

  record Saved() implements PlanOutcome {}

  /** Somebody else wrote this part since the form was opened; both texts are shown. */
  record WrittenMeanwhile() implements PlanOutcome {}

  record Wrong(Fault fault) implements PlanOutcome {}

  enum Fault {
    TITLE_MISSING,
    TITLE_TOO_LONG,
    WORDS_TOO_LONG,
    MINUTES,
    TOO_MANY
  }
}
