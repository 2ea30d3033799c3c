package app.cairn.evaluation.impact;

import app.cairn.evaluation.study.StudyRows;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * With which class of degree students have finished since.
 *
 * @param good by academic year and person, whether the first degree since then that has a class is
 *     of the first or upper second; nobody else is known to have finished
 */
record Degrees(Map<UUID, Map<UUID, Boolean>> good) {

  static final Degrees NONE = new Degrees(Map.of());

  /**
   * @param lines for each: who (16 bytes), whether of the first or upper second class (4 bytes)
   */
  static Map<UUID, Boolean> ofYear(byte[] lines) {
    var people = new HashMap<UUID, Boolean>();
    var from = ByteBuffer.wrap(lines);
    while (from.hasRemaining()) {
      people.put(new UUID(from.getLong(), from.getLong()), from.getInt() == 1);
    }
    return people;
  }

  /** As {@link StudyRows#honours} says it. */
  byte of(UUID year, UUID person) {
    var found = good.getOrDefault(year, Map.of());
    if (!found.containsKey(person)) {
      return StudyRows.UNKNOWN;
    }
    return found.get(person) ? StudyRows.YES : StudyRows.NO;
  }
}
