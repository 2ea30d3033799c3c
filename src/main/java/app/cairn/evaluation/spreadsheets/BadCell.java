package app.cairn.evaluation.spreadsheets;

import app.cairn.platform.intake.Reason;

/** A cell that can't be what its column holds; the row is left out. */
final class BadCell extends Exception {

  private final String column;
  private final transient Reason reason;

  BadCell(String column, Reason reason) {
    super(column, null, false, false);
    this.column = column;
    this.reason = reason;
  }

  String column() {
    return column;
  }

  Reason reason() {
    return reason;
  }
}
