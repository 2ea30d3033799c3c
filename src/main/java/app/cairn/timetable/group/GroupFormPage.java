package app.cairn.timetable.group;

import app.cairn.platform.page.Shell;
import java.util.List;
import java.util.Map;

/**
 * The form for a group, new or to be moved, with what its dates would be.
 *
 * @param id of the group; for a new one made here, so that the form sent twice makes one group
 * @param problems messages by the name of the field they belong to; those of no field stand under
 *     the empty name
 * @param preview empty while there is nothing to show yet
 */
public record GroupFormPage(
    Shell shell,
    boolean fresh,
    String id,
    String target,
    String lead,
    String name,
    List<Choice> terms,
    List<Choice> days,
    String starts,
    String minutes,
    String weeks,
    List<Choice> rooms,
    Map<String, String> problems,
    List<Preview> preview) {

  public record Choice(String value, String label, boolean chosen) {}

  /** What would come of it. */
  public record Preview(
      String said, List<String> dates, List<String> skipped, List<String> notes) {}

  public String problem(String field) {
    return problems.getOrDefault(field, "");
  }

  public boolean isWrong(String field) {
    return problems.containsKey(field);
  }
}
