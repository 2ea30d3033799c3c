package app.cairn.evaluation.surveys.asking;

import app.cairn.evaluation.surveys.questions.Kind;
import app.cairn.evaluation.surveys.questions.Question;
import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Field;
import app.cairn.platform.ui.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet to fill in, or as it will look.
 *
 * @param action where it is sent; null of a preview, which is sent nowhere
 * @param draft under what name the device keeps a draft of its own
 * @param promise what happens to answers, said before the first question
 * @param about which of the reader's cohorts; null where there is nothing to choose
 */
public record SurveySheetPage(
    Shell shell,
    @Nullable String action,
    String draft,
    String title,
    List<String> promise,
    @Nullable Field about,
    List<Asked> asked,
    FormErrors errors) {

  /**
   * @param name what its answer is sent by
   * @param styleClass which answers to the first question it follows
   * @param follows the same in words, for browsers that can't hide what is not meant
   */
  public record Asked(
      Question question,
      String name,
      String styleClass,
      @Nullable String follows,
      List<String> held,
      @Nullable String error) {

    public String first() {
      return held.isEmpty() ? "" : held.getFirst();
    }

    public boolean isScale() {
      return question.kind() == Kind.LIKERT;
    }

    public boolean isSeveral() {
      return question.kind() == Kind.MULTIPLE;
    }

    public boolean isNumber() {
      return question.kind() == Kind.NUMBER;
    }
  }
}
