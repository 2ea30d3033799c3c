package app.cairn.platform.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Steps of one way, such as a year from records to results: gone, here, still to come. */
public record Trail(String label, List<Step> steps) {

  public enum State {
    GONE("gone"),
    HERE("here"),
    AHEAD("ahead");

    private final String styleClass;

    State(String styleClass) {
      this.styleClass = styleClass;
    }

    public String styleClass() {
      return styleClass;
    }
  }

  /**
   * @param said the state in words, for who can't see it
   */
  public record Step(
      String name, State state, String said, @Nullable String detail, @Nullable String path) {}
}
