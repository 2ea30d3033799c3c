package app.cairn.attendance.paper;

import app.cairn.platform.page.Shell;
import app.cairn.platform.qr.QrDrawing;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param mark by which the paper is told from another session's
 * @param keepers who keeps the register, joined; null when nobody does yet
 * @param empty how many rows are left for people who are on no list
 * @param more whether the list is longer than a sheet may be
 */
public record SheetPage(
    Shell shell,
    UUID register,
    String title,
    String when,
    String place,
    String mark,
    @Nullable String keepers,
    List<Row> rows,
    int empty,
    boolean more) {

  /**
   * @param qr what a scanner types for the row when the sheet is keyed back
   */
  public record Row(int number, String name, boolean in, QrDrawing qr) {}
}
