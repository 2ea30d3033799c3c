package app.cairn.platform.intake.mapping;

import app.cairn.platform.intake.Reason;

/** A mapping can't be used as written. */
public final class MappingFault extends Exception {

  private final int line;
  private final transient Reason reason;

  public MappingFault(int line, Reason reason) {
    super("line " + line + " " + reason);
    this.line = line;
    this.reason = reason;
  }

  /** Counted from 1; 0 when the whole is meant. */
  public int line() {
    return line;
  }

  public Reason reason() {
    return reason;
  }
}
