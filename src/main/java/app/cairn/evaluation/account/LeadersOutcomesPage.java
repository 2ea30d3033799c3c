package app.cairn.evaluation.account;

import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Field;
import app.cairn.platform.ui.FormErrors;
import java.util.List;
import java.util.Optional;

/**
 * What became of leaders.
 *
 * @param back to the results
 * @param scheme the handle asked for, empty for the usual one
 * @param lead the one sentence
 * @param form for those who may give figures
 */
public record LeadersOutcomesPage(
    Shell shell,
    String back,
    String scheme,
    String lead,
    Optional<AccountCard> card,
    List<Given> given,
    List<Field> form,
    FormErrors errors) {

  /** Figures once given, to take away. */
  public record Given(String label, String path) {}
}
