package app.cairn.platform.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What needs someone, most pressing first, each with its next step. */
public record Todo(List<Item> items) {

  /**
   * @param when such as "Today"
   * @param why what helps to decide, in small
   */
  public record Item(Chip when, String what, @Nullable String why, @Nullable Button next) {}
}
