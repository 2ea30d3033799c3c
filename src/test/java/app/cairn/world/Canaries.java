package app.cairn.world;

import app.cairn.platform.InstitutionId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Each university's text holds its canary. Whatever leaves the application for one and holds the
 * other's has crossed between tenants.
 */
public final class Canaries {

  private static final List<String> ESCAPED = new CopyOnWriteArrayList<>();

  private Canaries() {}

  /** For mails, feeds, exports and whatever else is not an answer to a request. */
  public static void check(String what, Optional<InstitutionId> reader, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (World world : World.values()) {
      boolean own = reader.map(world.institution()::equals).orElse(false);
      if (!own && lower.contains(world.canary().toLowerCase(Locale.ROOT))) {
        ESCAPED.add(
            what
                + " for "
                + reader.map(Object::toString).orElse("nobody")
                + " holds text of "
                + world);
      }
    }
  }

  static List<String> takeEscaped() {
    List<String> escaped = List.copyOf(ESCAPED);
    ESCAPED.clear();
    return escaped;
  }
}
