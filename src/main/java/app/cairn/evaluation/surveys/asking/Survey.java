package app.cairn.evaluation.surveys.asking;

import app.cairn.evaluation.surveys.questions.Audience;
import app.cairn.scheme.SchemeId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A questionnaire asked of certain cohorts from one day to another, both included.
 *
 * @param named whether answers carry names; settled when it opens
 * @param ended somebody closed it, or its last day is over and its last answers are told
 */
public record Survey(
    UUID id,
    SchemeId scheme,
    String schemeName,
    String title,
    Audience audience,
    Stage stage,
    boolean named,
    LocalDate opens,
    LocalDate closes,
    boolean byMail,
    int reminders,
    boolean ended) {

  /** The smallest group anything is told of. */
  public static final int FEWEST = 5;

  public boolean isOpen(LocalDate today) {
    return !ended && !today.isBefore(opens) && !today.isAfter(closes);
  }
}
