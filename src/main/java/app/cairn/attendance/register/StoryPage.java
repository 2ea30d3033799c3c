package app.cairn.attendance.register;

import app.cairn.platform.page.Shell;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param stands what the register says now, already worded
 */
public record StoryPage(
    Shell shell,
    UUID register,
    String title,
    String when,
    String name,
    List<Line> lines,
    String stands) {

  /**
   * @param consequence what became of it; null when they simply were in
   */
  public record Line(String time, String sentence, @Nullable String consequence) {}
}
