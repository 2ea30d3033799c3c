package app.cairn.world;

import app.cairn.platform.contributions.RolesOf;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The statements something sends in our transactions: without those for the session, the roles and
 * the institution's setting, which every request has.
 */
public final class QueryCount {

  private static volatile @Nullable List<String> seen;

  private QueryCount() {}

  public static List<String> statementsOf(Callable<?> work) throws Exception {
    var statements = new CopyOnWriteArrayList<String>();
    seen = statements;
    try {
      work.call();
    } finally {
      seen = null;
    }
    return List.copyOf(statements);
  }

  static void saw(String statement) {
    List<String> listener = seen;
    if (listener != null
        && !RolesOf.isBeingAsked()
        && !statement.contains("set_config(")
        && !statement.startsWith("set local ")
        && !statement.toLowerCase(java.util.Locale.ROOT).contains("spring_session")) {
      listener.add(statement);
    }
  }
}
