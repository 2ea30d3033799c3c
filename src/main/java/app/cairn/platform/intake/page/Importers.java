package app.cairn.platform.intake.page;

import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.Role;

/** Only those who keep the institution's records bring new ones in. */
final class Importers {

  private static final Role ADMINISTRATOR = new Role("administrator");

  private Importers() {}

  static boolean include(Actor actor) {
    return actor.is(ADMINISTRATOR);
  }

  static void require(Actor actor) {
    if (!include(actor)) {
      throw new NotFound();
    }
  }
}
