package app.cairn.scheme.targeting;

/** Which attempts a ranking looks at. */
public enum Attempts {
  ALL,
  FIRST
}
