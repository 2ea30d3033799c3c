package app.cairn.leaders.roster;

/** Why somebody counts as having passed a module although no result says so; the text is kept. */
record Evidence(Kind kind, String text) {

  enum Kind {
    RECODED,
    EXCHANGE,
    EARLIER_STUDY
  }
}
