package app.cairn.evaluation.surveys.asking;

import app.cairn.scheme.TargetId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What was typed to open a survey.
 *
 * @param target one target's id, or {@link #ALL}
 */
record OpeningForm(
    UUID id,
    UUID questionnaire,
    String title,
    String target,
    String stage,
    String opens,
    String closes,
    boolean named,
    boolean byMail,
    String reminders) {

  static final String ALL = "all";

  /** A title is a letter's subject too, which has no second line. */
  static String onOneLine(String typed) {
    return typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }

  /** The same, understood. */
  record Read(
      UUID questionnaire,
      String title,
      List<TargetId> targets,
      Stage stage,
      LocalDate opens,
      LocalDate closes,
      boolean named,
      boolean byMail,
      int reminders) {}
}
