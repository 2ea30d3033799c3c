package app.cairn.platform.contributions;

import app.cairn.platform.Actor;

/** A place in the main navigation, for those whom it concerns. */
public interface NavigationItem {

  /** Low comes first; the academic year's own order, in steps of ten. */
  int order();

  /** The key of its label. */
  String label();

  /** Where it leads, such as {@code /units}. */
  String path();

  boolean concerns(Actor actor);
}
