package app.cairn.evaluation.surveys.questions;

import app.cairn.platform.page.Shell;
import java.util.List;
import java.util.UUID;

/** A questionnaire in the order it asks. */
public record QuestionnairePage(Shell shell, UUID id, String facts, List<Row> rows) {

  /**
   * @param about such as "Scale. Version 2."
   */
  public record Row(Question question, String about, boolean first, boolean last) {}
}
