package app.cairn.scheme;

import app.cairn.platform.Actor;

/** Who runs which part of which scheme. */
public interface Staff {

  /** What the actor covers today, as supervisor, coordinator, school contact or organiser. */
  Parts partsOf(Actor actor);
}
