package app.cairn.attendance.help;

/** One thing that makes a register harder to fool. Each has a limit, and help names both. */
public enum Guard {
  CHANGING_CODE,
  SIX_DIGITS,
  TIME,
  TAPPED_NUMBER,
  ONE_PHONE,
  TWO_PLACES,
  HEADCOUNT,
  TICK,
  CARD,
  PAPER,
  NO_NETWORK
}
