package app.cairn.sessions.note;

/** What came of saving a note. */
sealed interface NoteOutcome {

  record Saved() implements NoteOutcome {}

  /** The link is over, or was never one. */
  record NotOpen() implements NoteOutcome {}

  /** What is wrong with one field; nothing was saved. */
  record Wrong(String field, Fault fault, String about) implements NoteOutcome {}

  /** It was saved in another window since this one was opened. */
  record WrittenMeanwhile(OpenNote note) implements NoteOutcome {}

  enum Fault {
    NOTHING,
    TOO_LONG,
    NO_LINK,
    FILE_TOO_LARGE,
    FILE_NOT_KNOWN,
    TOO_MANY_FILES
  }
}
