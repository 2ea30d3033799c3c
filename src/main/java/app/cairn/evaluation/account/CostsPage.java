package app.cairn.evaluation.account;

import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Field;
import app.cairn.platform.ui.FormErrors;
import java.util.List;
import java.util.Optional;

/**
 * What a year cost.
 *
 * @param back to the results
 * @param scheme the handle asked for, empty for the usual one
 * @param year the id of the year shown
 * @param lead the one sentence
 * @param form for those who may give costs
 * @param version of what stands
 */
public record CostsPage(
    Shell shell,
    String back,
    String scheme,
    String year,
    List<Choice> years,
    String lead,
    Optional<AccountCard> card,
    List<Field> form,
    int version,
    FormErrors errors) {

  public record Choice(String value, String label, boolean chosen) {}
}
