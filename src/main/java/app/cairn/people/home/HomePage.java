package app.cairn.people.home;

import app.cairn.platform.contributions.HomePanel.Panel;
import app.cairn.platform.page.Shell;
import java.util.List;

/**
 * @param today the day and where in the term it lies
 * @param panels what needs doing, the most pressing first
 * @param mayComeAlong whether to offer the check-in to somebody of whom no record expects anything
 */
public record HomePage(
    Shell shell,
    String name,
    String today,
    String handle,
    List<Panel> panels,
    boolean mayComeAlong) {}
