package app.cairn.sessions.note;

import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Field;
import app.cairn.platform.ui.FormErrors;
import java.util.List;

/**
 * The page behind the link.
 *
 * @param path where it is sent
 * @param asked who asks, for what
 * @param topic what the scheme of work has for the week; empty where it has nothing
 * @param until how long it can be changed
 * @param saved it was saved before
 * @param theirs what was saved in another window meanwhile, by its labels
 */
public record NotePage(
    Shell shell,
    String path,
    String asked,
    String topic,
    String until,
    boolean saved,
    int version,
    List<Field> fields,
    FormErrors errors,
    List<Attached> files,
    String filesHint,
    List<Theirs> theirs) {

  public record Attached(String id, String name) {}

  public record Theirs(String label, String text) {}
}
