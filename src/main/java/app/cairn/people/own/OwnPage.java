package app.cairn.people.own;

import app.cairn.people.RolePeriod;
import app.cairn.people.roles.Periods;
import app.cairn.platform.page.Shell;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

public record OwnPage(
    Shell shell,
    String name,
    @Nullable String email,
    List<Line> identifiers,
    List<RolePeriod> roles,
    List<Line> signIns,
    List<Line> looks,
    List<Held> held) {

  public Periods periods() {
    return new Periods(shell, "", roles);
  }

  /** Something held: what, and the rest of it. */
  public record Line(String what, String more) {}

  /** What another part of Cairn holds. */
  public record Held(String heading, List<Map<String, String>> rows) {}
}
