package app.cairn.attendance.book;

import java.util.Locale;

/** What a check-in says; anything but {@code HERE} is a correction. */
public enum Says {
  HERE,
  NOT_HERE,
  /** As if nothing had been said so far. */
  TAKEN_BACK;

  String inSql() {
    return name().toLowerCase(Locale.ROOT);
  }
}
