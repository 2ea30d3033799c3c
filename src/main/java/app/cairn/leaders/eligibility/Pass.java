package app.cairn.leaders.eligibility;

/**
 * A leader's pass of the unit that comes nearest to what the scheme asks for, and in which points
 * it does.
 */
record Pass(boolean goodMark, boolean earlyAttempt, boolean recent) {}
