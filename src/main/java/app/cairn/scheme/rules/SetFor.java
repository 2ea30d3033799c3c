package app.cairn.scheme.rules;

/**
 * For what a rule was set. The nearest wins: a group before its school, a school before the scheme.
 */
public enum SetFor {
  /** Nobody set it: what the scheme's preset says. */
  PRESET,
  SCHEME,
  SCHOOL,
  GROUP
}
