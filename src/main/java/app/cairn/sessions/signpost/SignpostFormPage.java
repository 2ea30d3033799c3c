package app.cairn.sessions.signpost;

import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Field;
import app.cairn.platform.ui.FormErrors;
import java.util.List;

/**
 * @param theirs what somebody else saved meanwhile, by its labels
 * @param by who did
 * @param preview as leaders see what stands
 */
public record SignpostFormPage(
    Shell shell,
    String scheme,
    String lead,
    int version,
    List<Field> fields,
    FormErrors errors,
    List<Theirs> theirs,
    String by,
    SignpostCard preview) {

  public record Theirs(String label, String text) {}
}
