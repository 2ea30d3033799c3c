package app.cairn.attendance.record;

import app.cairn.platform.page.Shell;
import java.util.List;
import java.util.UUID;

/** Where the reader was, the latest first. No number is made of it. */
public record MyRecordPage(Shell shell, List<Line> lines, int page, boolean more) {

  /**
   * @param receipt whose page lets them say that it wasn't them
   */
  public record Line(UUID receipt, String day, String title, String place) {}
}
