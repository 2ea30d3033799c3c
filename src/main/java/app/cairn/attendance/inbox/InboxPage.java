package app.cairn.attendance.inbox;

import app.cairn.platform.page.Shell;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What waits, the latest sessions first. */
public record InboxPage(Shell shell, List<Item> items, boolean more) {

  /**
   * @param what who it is and how they came, in a sentence
   * @param takenDown whether a name has to be found for it
   * @param searched what was searched for instead of the name taken down; null when nothing was
   * @param first the one to begin with, so that keys alone will do
   */
  public record Item(
      UUID checkIn,
      UUID register,
      String title,
      String when,
      String what,
      boolean takenDown,
      List<Person> suggested,
      @Nullable String searched,
      UUID key,
      boolean first) {}

  public record Person(UUID id, String name) {}
}
