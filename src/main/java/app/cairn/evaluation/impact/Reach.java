package app.cairn.evaluation.impact;

import java.util.Set;
import java.util.UUID;

/**
 * Whose results an actor may see: everything of some schemes, the schools of others, and the units
 * they teach. Nothing here names a student; whoever may read single marks sees a band's lowest and
 * highest too.
 */
record Reach(
    boolean everything,
    Set<UUID> schemes,
    Set<UUID> schools,
    Set<UUID> units,
    boolean singleMarks) {

  boolean nothing() {
    return !everything && schemes.isEmpty() && schools.isEmpty() && units.isEmpty();
  }
}
