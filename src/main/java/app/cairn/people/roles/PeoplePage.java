package app.cairn.people.roles;

import app.cairn.platform.page.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param first the place of the first line shown among all found, from one
 */
public record PeoplePage(
    Shell shell,
    String words,
    boolean mayLeafThrough,
    List<Line> lines,
    long total,
    long first,
    @Nullable String previous,
    @Nullable String next) {

  public record Line(String path, String name, String key, String kind, boolean listed) {}

  public long last() {
    return first + lines.size() - 1;
  }
}
