package app.cairn.platform.intake.page;

import app.cairn.platform.intake.run.Mappings;
import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.FormErrors;
import java.util.List;

/**
 * @param typed what was sent and could not be saved
 */
public record MappingsPage(
    Shell shell,
    FormErrors errors,
    List<Mappings.Saved> saved,
    List<String> builtIn,
    String typed) {}
