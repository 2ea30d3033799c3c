package app.cairn.evaluation.impact;

import app.cairn.scheme.Scheme;
import java.util.Set;
import java.util.UUID;

/**
 * Whose results somebody may see: everything, the whole of some schemes, the parts of some schools,
 * and the deliveries they teach. Nothing here names a student; whoever may read single marks sees a
 * band's lowest and highest too.
 */
record Reach(
    boolean everything,
    Set<UUID> schemes,
    Set<UUID> schools,
    Set<UUID> offerings,
    boolean singleMarks) {

  boolean wholeOf(Scheme scheme) {
    return everything || schemes.contains(scheme.id().value());
  }

  Reach reading(boolean marks) {
    return new Reach(everything, schemes, schools, offerings, marks);
  }

  boolean nothing() {
    return !everything && schemes.isEmpty() && schools.isEmpty() && offerings.isEmpty();
  }
}
