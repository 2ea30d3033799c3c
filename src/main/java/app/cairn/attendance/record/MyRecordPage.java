package app.cairn.attendance.record;

import app.cairn.platform.page.Shell;
import java.util.List;
import java.util.UUID;

/**
 * Where the reader was, the latest first. Nothing is counted.
 *
 * @param mark whose phone it is
 * @param number their own short number
 */
public record MyRecordPage(
    Shell shell, List<Line> lines, int page, boolean more, UUID mark, String number) {

  /**
   * @param receipt whose page lets them say that it wasn't them
   */
  public record Line(UUID receipt, String day, String title, String place) {}
}
