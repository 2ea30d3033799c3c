package app.cairn.timetable.session;

import app.cairn.platform.page.Shell;
import java.util.List;

/**
 * A week of sessions.
 *
 * @param chooses whether the reader may switch between their own sessions and all they have to do
 *     with
 * @param own whether only their own are shown
 * @param page which stretch of a long week, counted from 1
 */
public record SessionsPage(
    Shell shell,
    String week,
    String before,
    String after,
    boolean thisWeek,
    boolean chooses,
    boolean own,
    boolean runs,
    String monday,
    List<Day> days,
    int page,
    boolean more) {

  public record Day(String name, boolean today, List<Row> rows) {}

  /**
   * @param leaders names, empty where the reader does not see them
   * @param missing how many co-leaders are missing before it can be published; 0 when the reader
   *     need not know
   */
  public record Row(
      String id,
      String hours,
      String name,
      String place,
      String kind,
      String leaders,
      boolean yours,
      boolean unpublished,
      boolean cancelled) {}

  public boolean isEmpty() {
    return days.isEmpty();
  }
}
