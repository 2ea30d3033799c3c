package app.cairn.evaluation.benchmark;

/** What can be done about the benchmark. */
enum Act {
  GIVE,
  ASK,
  TAKE_BACK
}
