package app.cairn.platform.intake.reading;

import app.cairn.platform.intake.Finding;
import app.cairn.platform.intake.Reason;

/** A whole file can't be read, so nothing of the set may be applied. */
public final class Unreadable extends Exception {

  private final transient Finding finding;

  public Unreadable(String file, long line, Reason reason) {
    super(file + ":" + line + " " + reason.key());
    this.finding = new Finding("", file, line, "", reason);
  }

  public Finding finding() {
    return finding;
  }
}
