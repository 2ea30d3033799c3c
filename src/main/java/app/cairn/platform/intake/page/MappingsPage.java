package app.cairn.platform.intake.page;

import app.cairn.platform.intake.run.Mappings;
import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.FormErrors;
import java.util.List;

/**
 * @param typed what was opened, or sent and could not be saved
 */
public record MappingsPage(
    Shell shell,
    FormErrors errors,
    List<Mappings.Saved> saved,
    List<BuiltIn> builtIn,
    String typed) {

  /** One that comes with Cairn. */
  public record BuiltIn(String name, String title) {}
}
