package app.cairn.evaluation.international;

/** What must be known before a return is sent. */
enum Note {
  ASKED,
  MARKS,
  DFW,
  EARLY,
  CHOICE
}
