package app.cairn.timetable;

/** What a session is for. */
public enum SessionKind {
  REGULAR,
  REVISION,
  RESIT,
  INDUCTION,
  IN_CLASS,
  DROP_IN,
  ONLINE;

  /** Nobody is told who came to a resit session: it has no roster. */
  public boolean hasRoster() {
    return this != RESIT;
  }

  public boolean needsRoom() {
    return this != ONLINE;
  }
}
