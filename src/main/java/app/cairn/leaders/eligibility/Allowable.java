package app.cairn.leaders.eligibility;

/**
 * What a coordinator may allow although the scheme asks for more. The pass itself is not among
 * these.
 */
public enum Allowable {
  MARK,
  ATTEMPT,
  RECENCY,
  YEAR_OF_STUDY
}
