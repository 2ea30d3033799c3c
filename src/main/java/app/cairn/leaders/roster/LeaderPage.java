package app.cairn.leaders.roster;

import app.cairn.platform.page.Shell;
import java.util.List;
import java.util.Map;

/**
 * One leader: what they may lead, and their training. No mark is on it.
 *
 * @param choices what they could be put down for
 * @param problems messages by the name of the field they belong to
 */
public record LeaderPage(
    Shell shell,
    String id,
    String name,
    String since,
    boolean runs,
    boolean own,
    List<Subject> subjects,
    List<String> training,
    SubjectFields fields,
    String trainedOn,
    Map<String, String> problems) {

  public record Subject(
      String name, String passed, boolean good, String evidence, String allowed) {}
}
