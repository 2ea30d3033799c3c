package app.cairn.sessions.meeting;

import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Field;
import app.cairn.platform.ui.FormErrors;
import java.util.List;

/**
 * @param offering what is asked of whoever offers times; empty for others
 * @param problem what could not be done; empty when nothing was asked that could not
 */
public record TalksPage(
    Shell shell, List<Row> rows, List<Field> offering, FormErrors errors, String problem) {

  /**
   * @param who has it, as far as the reader is told
   */
  public record Row(
      String id,
      String when,
      String what,
      String who,
      boolean mayBook,
      boolean mayLetGo,
      boolean mayTakeBack) {}
}
