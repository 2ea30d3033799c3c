package app.cairn.sessions.meeting;

import app.cairn.platform.page.Shell;
import java.util.List;

/**
 * @param calls may call one
 */
public record MeetingsPage(Shell shell, boolean calls, List<Row> coming, List<Row> past) {

  /**
   * @param standing how the reader stands to its places; empty where everyone may come
   */
  public record Row(
      String id,
      String when,
      String name,
      String place,
      String standing,
      boolean yours,
      boolean cancelled) {}
}
