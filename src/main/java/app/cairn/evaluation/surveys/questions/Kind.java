package app.cairn.evaluation.surveys.questions;

import java.util.Locale;

/** How a question is answered. */
public enum Kind {
  /** Three to seven points between two ends, the last the most. */
  LIKERT(3, 7),
  /** One of several. */
  CHOICE(2, 12),
  /** Any of several. */
  MULTIPLE(2, 12),
  /** A whole number, such as hours. */
  NUMBER(0, 0),
  /** In one's own words. */
  TEXT(0, 0);

  private final int fewest;
  private final int most;

  Kind(int fewest, int most) {
    this.fewest = fewest;
    this.most = most;
  }

  public static Kind of(String stored) {
    return valueOf(stored.toUpperCase(Locale.ROOT));
  }

  public String stored() {
    return name().toLowerCase(Locale.ROOT);
  }

  int fewest() {
    return fewest;
  }

  int most() {
    return most;
  }

  public boolean hasChoices() {
    return most > 0;
  }
}
