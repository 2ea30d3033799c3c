package app.cairn.attendance.paper;

import app.cairn.platform.page.Shell;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param mark which paper this is
 * @param problems what can't be taken as it was typed, each naming its row; nothing was written
 *     then
 * @param refused why nothing can be keyed just now; null when it can
 */
public record KeyingPage(
    Shell shell,
    UUID register,
    String title,
    String when,
    String mark,
    List<Row> rows,
    Typed typed,
    List<String> problems,
    @Nullable String refused,
    UUID key) {

  /**
   * @param said how they are in already; null when they are not
   */
  public record Row(int number, String name, @Nullable String said, boolean ticked) {}

  public record Typed(String rows, String names, String headcount) {

    static final Typed NOTHING = new Typed("", "", "");
  }
}
