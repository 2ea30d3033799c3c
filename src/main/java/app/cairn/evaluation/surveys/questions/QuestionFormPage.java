package app.cairn.evaluation.surveys.questions;

import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Field;
import app.cairn.platform.ui.FormErrors;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question being written.
 *
 * @param key of a new one; null where one is changed
 * @param branches the choices of the first question; none where there is nothing to branch on
 */
public record QuestionFormPage(
    Shell shell,
    UUID questionnaire,
    String name,
    String action,
    @Nullable UUID key,
    int version,
    List<Field> fields,
    List<Branch> branches,
    FormErrors errors) {

  public record Branch(int number, String label, boolean ticked) {}
}
