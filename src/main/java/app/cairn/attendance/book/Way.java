package app.cairn.attendance.book;

import java.util.Locale;

/** How it was said that somebody was here. */
public enum Way {
  SCAN,
  CODE,
  TICK,
  CARD,
  SHEET,
  IMPORT,
  /** Their own word afterwards, for a leader to agree to. */
  WORD,
  CORRECTION;

  String inSql() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Way of(String sql) {
    return valueOf(sql.toUpperCase(Locale.ROOT));
  }
}
