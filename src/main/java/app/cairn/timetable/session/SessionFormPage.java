package app.cairn.timetable.session;

import app.cairn.platform.page.Shell;
import java.util.List;
import java.util.Map;

/**
 * The form for one session, new or to be moved.
 *
 * @param id of the session; for a new one made here, so that the form sent twice makes one session
 * @param problems messages by the name of the field they belong to; those of no field stand under
 *     the empty name
 */
public record SessionFormPage(
    Shell shell,
    boolean fresh,
    String id,
    String target,
    String lead,
    List<Choice> kinds,
    String date,
    String starts,
    String minutes,
    List<Choice> rooms,
    boolean listed,
    Map<String, String> problems) {

  public record Choice(String value, String label, boolean chosen) {}

  public String problem(String field) {
    return problems.getOrDefault(field, "");
  }

  public boolean isWrong(String field) {
    return problems.containsKey(field);
  }
}
