package app.cairn.platform.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A week as days and times, such as when a cohort is free. On a phone, a list of what there is. */
public record WeekGrid(String caption, List<String> days, List<Row> rows) {

  /** Each says more than its colour: a slot always has words or is empty. */
  public enum State {
    EMPTY(""),
    FREE("ok"),
    BUSY("busy"),
    HERE("here");

    private final String styleClass;

    State(String styleClass) {
      this.styleClass = styleClass;
    }
  }

  /**
   * @param slots one for each day
   */
  public record Row(String time, List<Slot> slots) {}

  public record Slot(State state, String text, @Nullable String detail, @Nullable String path) {

    public static Slot empty() {
      return new Slot(State.EMPTY, "", null, null);
    }

    public static Slot of(State state, String text) {
      return new Slot(state, text, null, null);
    }

    public String styleClass() {
      return state.styleClass;
    }
  }
}
