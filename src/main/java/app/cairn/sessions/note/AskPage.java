package app.cairn.sessions.note;

import app.cairn.platform.page.Shell;
import java.util.List;

/**
 * Asking for a week's note.
 *
 * @param lead for which unit and week
 * @param nobody why there is nobody to ask; empty where there is somebody
 * @param problem what was wrong with what was asked; empty when nothing was
 * @param spoken somebody said that they spoke
 * @param mail what the mail will say, so that nobody has to guess
 */
public record AskPage(
    Shell shell,
    String session,
    String name,
    String lead,
    String nobody,
    String problem,
    List<Row> lecturers,
    boolean copy,
    String mail,
    boolean spoken) {

  /**
   * @param asked when they were asked; empty where they were not
   * @param free may be asked now
   */
  public record Row(String id, String name, String asked, boolean free, boolean chosen) {}

  public boolean canAsk() {
    return nobody.isEmpty() && lecturers.stream().anyMatch(Row::free);
  }
}
