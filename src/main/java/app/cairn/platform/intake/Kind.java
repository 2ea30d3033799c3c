package app.cairn.platform.intake;

/** How a field is written in a file, and what it is in the staged table. */
public enum Kind {
  /** Up to 200 characters. */
  TEXT("text"),
  /** Up to 2,000 characters. */
  LONG_TEXT("text"),
  WHOLE("integer"),
  NUMBER("numeric"),
  DATE("date"),
  /** Local time of the institution. */
  TIME("time"),
  /** Local date and time of the institution, or with an offset. */
  MOMENT("timestamptz"),
  YES_NO("boolean"),
  /** 1 is Monday. */
  WEEKDAY("smallint"),
  /** Week numbers and ranges. */
  WEEKS("smallint[]"),
  /** Values with a semicolon between. */
  LIST("text[]"),
  /** One of the words the field lists. */
  WORD("text");

  private final String sqlType;

  Kind(String sqlType) {
    this.sqlType = sqlType;
  }

  public String sqlType() {
    return sqlType;
  }
}
