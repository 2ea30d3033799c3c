package app.cairn.leaders.roster;

/** The training before the first session, and the shorter ones after it. */
enum TrainingKind {
  INITIAL,
  FOLLOW_UP
}
