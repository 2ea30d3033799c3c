package app.cairn.timetable.fit;

/** What keeps an eligible leader from a session, in the order a coordinator would say it. */
public enum Hindrance {
  IN_CLASS,
  IN_EXAM,
  LEADS_ELSEWHERE,
  LEADS_TOO_OFTEN
}
