package app.cairn.evaluation.surveys.questions;

import java.util.Locale;

/** Whom a questionnaire is for. */
public enum Audience {
  /** Everyone in a cohort, whether they came or not. */
  COHORT,
  LEADERS,
  LECTURERS,
  /** Those who were at a session, straight after it. */
  SESSION;

  public static Audience of(String stored) {
    return valueOf(stored.toUpperCase(Locale.ROOT));
  }

  public String stored() {
    return name().toLowerCase(Locale.ROOT);
  }
}
