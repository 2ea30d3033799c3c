package app.cairn.evaluation.impact;

import app.cairn.evaluation.study.StudyRows;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's registration in one academic year.
 *
 * @param until the first day no longer, in days since 2000; 0 where there was none that year
 * @param nextYear whether the next year found them registered, or this one's end says that they
 *     went on, repeat or had finished; as {@link StudyRows#kept} says it
 */
record Registered(int until, byte nextYear) {

  private static final LocalDate DAY_0 = LocalDate.of(2000, 1, 1);
  private static final Registered UNKNOWN = new Registered(0, StudyRows.UNKNOWN);

  /**
   * @param lines for each: who (16 bytes), until and next year (4 bytes each)
   */
  static Map<UUID, Registered> of(byte @Nullable [] lines) {
    var found = new HashMap<UUID, Registered>();
    var from = ByteBuffer.wrap(lines == null ? new byte[0] : lines);
    while (from.hasRemaining()) {
      found.put(
          new UUID(from.getLong(), from.getLong()),
          new Registered(from.getInt(), (byte) from.getInt()));
    }
    return found;
  }

  static Registered in(Map<UUID, Registered> all, UUID person) {
    return all.getOrDefault(person, UNKNOWN);
  }

  /**
   * @param begins the next term's first day; null where the year has none, or it is still to come
   */
  byte nextTerm(@Nullable LocalDate begins) {
    if (begins == null || until == 0) {
      return StudyRows.UNKNOWN;
    }
    return DAY_0.plusDays(until).isAfter(begins) ? StudyRows.YES : StudyRows.NO;
  }
}
