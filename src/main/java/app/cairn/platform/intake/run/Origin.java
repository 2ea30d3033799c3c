package app.cairn.platform.intake.run;

/** By which way records came. */
public enum Origin {
  PAGE,
  COMMAND,
  CALL,
  DEMONSTRATION
}
