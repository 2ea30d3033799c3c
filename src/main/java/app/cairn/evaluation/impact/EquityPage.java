package app.cairn.evaluation.impact;

import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Link;
import java.util.List;

/**
 * Who came, and with what marks, group by group.
 *
 * @param back to the results
 * @param cards one for each field; none where none is switched on
 */
public record EquityPage(
    Shell shell,
    String lead,
    String back,
    List<ResultsPage.Choice> years,
    List<ResultsCard> cards,
    List<Link> files) {}
