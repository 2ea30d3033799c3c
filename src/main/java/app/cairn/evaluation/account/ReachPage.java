package app.cairn.evaluation.account;

import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Field;
import app.cairn.platform.ui.FormErrors;
import java.util.List;
import java.util.Optional;

/**
 * Whom a scheme has reached since it began.
 *
 * @param back to the results
 * @param scheme the handle asked for, empty for the usual one
 * @param lead the one sentence
 * @param form for those who may give earlier totals
 */
public record ReachPage(
    Shell shell,
    String back,
    String scheme,
    String lead,
    Optional<AccountCard> card,
    List<Field> form,
    FormErrors errors) {}
