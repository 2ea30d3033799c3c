package app.cairn.scheme.targeting;

import java.util.Locale;

/** The columns a ranking can be sorted by; the greatest need first, unless asked otherwise. */
public enum UnitSort {
  NEED,
  CODE,
  SIZE,
  ENDED,
  PASSED,
  FIRST_TIME,
  NOT_COMPLETED,
  MEAN;

  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static UnitSort withKey(String key) {
    for (var sort : values()) {
      if (sort.key().equals(key)) {
        return sort;
      }
    }
    return NEED;
  }

  /** Which end of the column is looked for first. */
  boolean startsWithTheGreatest() {
    return switch (this) {
      case NEED, SIZE, ENDED, NOT_COMPLETED -> true;
      case CODE, PASSED, FIRST_TIME, MEAN -> false;
    };
  }
}
