package app.cairn.institution;

/** What a week of a term is for. Only teaching weeks have ordinary sessions. */
public enum WeekKind {
  TEACHING,
  READING,
  EXAM,
  CLOSED
}
