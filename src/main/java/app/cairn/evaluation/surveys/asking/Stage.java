package app.cairn.evaluation.surveys.asking;

import java.util.Locale;

/** When in the year a survey asks. */
public enum Stage {
  START,
  PULSE,
  MID,
  END;

  static Stage of(String stored) {
    return valueOf(stored.toUpperCase(Locale.ROOT));
  }

  String stored() {
    return name().toLowerCase(Locale.ROOT);
  }
}
