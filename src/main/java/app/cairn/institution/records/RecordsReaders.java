package app.cairn.institution.records;

import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import java.util.Set;

/** Whoever has a part in running a scheme or the institution; not those who lead, teach or come. */
public final class RecordsReaders {

  private static final Set<String> SCOPES = Set.of("institution", "scheme", "school");

  private RecordsReaders() {}

  public static boolean include(Actor actor) {
    return actor.roles().held().stream().anyMatch(held -> SCOPES.contains(held.scope().kind()));
  }

  static void require(Actor actor) {
    if (!include(actor)) {
      throw new NotFound();
    }
  }
}
