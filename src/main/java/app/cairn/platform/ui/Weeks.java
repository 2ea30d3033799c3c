package app.cairn.platform.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A term as its weeks. */
public record Weeks(String label, List<Week> weeks) {

  public enum Kind {
    TEACHING("week-teaching"),
    READING("week-reading"),
    EXAM("week-exam"),
    CLOSED("week-closed");

    private final String styleClass;

    Kind(String styleClass) {
      this.styleClass = styleClass;
    }

    public String styleClass() {
      return styleClass;
    }
  }

  /**
   * @param name such as "Week 6"
   * @param monday such as "Mon 3 Nov"
   * @param said the kind in words
   * @param now what says that it is this week, or null
   */
  public record Week(
      String name,
      String monday,
      Kind kind,
      String said,
      @Nullable String now,
      List<String> closed) {}
}
