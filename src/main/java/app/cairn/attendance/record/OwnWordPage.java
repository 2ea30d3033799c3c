package app.cairn.attendance.record;

import app.cairn.platform.page.Shell;
import java.util.List;
import java.util.UUID;

/** The reader's own sessions whose registers don't have them, the latest first. */
public record OwnWordPage(Shell shell, List<Line> lines) {

  /**
   * @param key of the next press, so that a double click is one
   */
  public record Line(
      UUID register,
      UUID key,
      String day,
      String title,
      String place,
      boolean waits,
      boolean leftOut) {}
}
