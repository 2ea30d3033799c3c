package app.cairn.evaluation.release;

import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Link;
import app.cairn.platform.ui.Table;
import java.util.List;
import java.util.Optional;

/**
 * A year's figures before they are put before everyone.
 *
 * @param outlook whether it can be released, in a sentence
 * @param tables just as they would be released
 * @param published where everyone finds what was released
 */
public record ReleasesPage(
    Shell shell,
    String scheme,
    String year,
    List<Choice> years,
    String outlook,
    boolean may,
    Optional<String> wrong,
    List<Table> tables,
    Link published) {

  public record Choice(String value, String label, boolean chosen) {}
}
