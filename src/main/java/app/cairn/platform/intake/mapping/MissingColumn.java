package app.cairn.platform.intake.mapping;

/** The mapping reads a column that the file does not have. */
public final class MissingColumn extends Exception {

  private final String column;

  MissingColumn(String column) {
    super(column);
    this.column = column;
  }

  public String column() {
    return column;
  }
}
