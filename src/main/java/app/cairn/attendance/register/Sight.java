package app.cairn.attendance.register;

/** How much of a register somebody sees. */
public enum Sight {
  NAMES,
  /** Numbers only, and none under five. */
  COUNTS
}
