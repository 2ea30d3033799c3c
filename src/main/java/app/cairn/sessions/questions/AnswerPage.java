package app.cairn.sessions.questions;

import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Field;
import app.cairn.platform.ui.FormErrors;
import java.util.List;

/**
 * The page behind a lecturer's link.
 *
 * @param theirs what was saved in another window meanwhile; empty when nothing was
 */
public record AnswerPage(
    Shell shell,
    String path,
    String title,
    String lead,
    String words,
    List<String> topics,
    String from,
    Field field,
    FormErrors errors,
    int version,
    String theirs,
    boolean saved,
    String until) {}
