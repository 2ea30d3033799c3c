package app.cairn.platform.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known about one thing, as a list of names and values. */
public record Facts(List<Fact> facts) {

  public record Fact(String name, String value, @Nullable String path) {

    public static Fact of(String name, String value) {
      return new Fact(name, value, null);
    }
  }
}
