package app.cairn.evaluation.annual;

import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Link;
import java.util.List;
import java.util.Optional;

/**
 * One unit's or one school's year.
 *
 * @param name of the unit or school
 * @param address where this page is, without what was asked
 * @param back to the results it is of
 * @param scheme the handle asked for, empty for the usual one
 */
public record PartReportPage(
    Shell shell,
    String name,
    String address,
    Link back,
    String scheme,
    List<ReportPage.Choice> years,
    Optional<PartReport> report,
    List<Link> files) {}
