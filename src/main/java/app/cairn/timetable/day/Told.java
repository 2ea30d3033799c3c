package app.cairn.timetable.day;

/** What came of a tap on the day. */
enum Told {
  DONE,
  /** It was so already, or somebody else has told it. */
  ALREADY,
  /** The same tap as one that was taken back since: nothing is told by it. */
  TAKEN_BACK,
  /** Not on this day, or over. */
  TOO_LATE
}
