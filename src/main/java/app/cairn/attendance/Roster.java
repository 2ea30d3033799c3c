package app.cairn.attendance;

/** Whom a register lists beforehand: its cohort, or nobody (a resit session has no roster). */
public enum Roster {
  COHORT,
  NONE
}
