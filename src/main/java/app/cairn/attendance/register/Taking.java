package app.cairn.attendance.register;

/** What became of a change to a register. */
enum Taking {
  DONE,
  /** Its time to be corrected is over. */
  LOCKED
}
