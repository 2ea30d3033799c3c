package app.cairn.evaluation.release;

import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Table;
import java.util.List;

/** What was released, for everyone. */
public record PublishedPage(
    Shell shell, String institution, List<Year> years, String file, String dictionary) {

  public record Year(String title, String released, List<Table> tables) {}
}
