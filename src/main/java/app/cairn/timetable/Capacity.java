package app.cairn.timetable;

/** As what a leader is at a session. Only co-leaders count towards "never alone". */
public enum Capacity {
  CO_LEADER,
  SHADOWING,
  OBSERVING
}
