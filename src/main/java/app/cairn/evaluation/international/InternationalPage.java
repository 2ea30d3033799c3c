package app.cairn.evaluation.international;

import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Link;
import app.cairn.platform.ui.Table;
import java.util.List;

/**
 * A year's return.
 *
 * @param back to the annual report
 * @param scheme the handle asked for, empty for the usual one
 * @param lead the one sentence
 * @param warnings what must be known before it is sent
 * @param tables by group, then by course; none where nothing may be told
 * @param notes how it was made, and what the Center asks
 */
public record InternationalPage(
    Shell shell,
    String back,
    String scheme,
    List<Choice> years,
    String lead,
    List<String> warnings,
    List<Table> tables,
    List<String> notes,
    List<Link> files) {

  public record Choice(String value, String label, boolean chosen) {}
}
