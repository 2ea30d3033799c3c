package app.cairn.timetable.allocation;

import app.cairn.platform.page.Shell;
import java.util.List;

/**
 * Who could lead a session or a group's remaining sessions, who could not, and why.
 *
 * @param action where choosing somebody is sent
 * @param on names of those who are on all of it already
 * @param back where the reader came from
 * @param problem what was wrong with the last choice; empty when nothing was
 */
public record CandidatesPage(
    Shell shell,
    String lead,
    String action,
    String back,
    String problem,
    List<String> details,
    List<String> on,
    List<Row> can,
    List<Row> cannot,
    List<Choice> capacities) {

  /**
   * @param notes why not, or what is worth knowing
   * @param sessions of how many of the group's sessions; empty for a single session
   */
  public record Row(String leader, String name, String sessions, List<String> notes) {}

  public record Choice(String value, String label) {}
}
