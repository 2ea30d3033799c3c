package app.cairn.attendance.offline;

/** What became of a thing that a phone sent. */
enum Became {
  IN,
  ALREADY_IN,
  /** Another keeper said meanwhile that they weren't there: it is asked about in the inbox. */
  WAITS,
  TAKEN_DOWN,
  /** Two people on the list have this number. */
  SEVERAL,
  UNDONE,
  /** They are on this list no longer, or nothing was typed. */
  NOBODY,
  LOCKED;

  boolean isRefused() {
    return this == SEVERAL || this == NOBODY || this == LOCKED;
  }
}
