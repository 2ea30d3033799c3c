package app.cairn.timetable.session;

import app.cairn.platform.page.Shell;
import java.util.List;

/** The sessions of one leader, the latest first. */
public record LeaderSessionsPage(Shell shell, String leader, List<Row> rows) {

  public record Row(
      String id,
      String when,
      String name,
      String place,
      String capacity,
      boolean cancelled,
      boolean unpublished) {}
}
