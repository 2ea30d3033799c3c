package app.cairn.leaders.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was typed about a leader, kept as it was typed. */
public record LeaderForm(
    @Nullable String person,
    @Nullable String from,
    @Nullable String trained,
    @Nullable List<String> targets,
    @Nullable String evidenceKind,
    @Nullable String evidence,
    @Nullable List<String> allowed,
    @Nullable String reason) {

  static LeaderForm empty() {
    return new LeaderForm(null, null, null, null, null, null, null, null);
  }

  List<String> chosen() {
    return targets == null ? List.of() : targets;
  }

  List<String> allowances() {
    return allowed == null ? List.of() : allowed;
  }
}
