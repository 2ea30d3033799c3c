package app.cairn.evaluation.impact;

import app.cairn.evaluation.study.StudyRows;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How one cohort stood at the end of a week.
 *
 * @param sessions how often each had come by then; nobody else had
 * @param begins the first day of its term; {@code ends} the first day no longer
 * @param spans when each was enrolled of those who were not all the way from then to the end
 * @param nextTerm the first day of the next term of the year, once it has come
 * @param registered those registered in that year or the next
 */
record UpToWeek(
    LocalDate begins,
    LocalDate ends,
    Map<UUID, Integer> sessions,
    Map<UUID, Span> spans,
    @Nullable LocalDate nextTerm,
    Map<UUID, Registered> registered) {

  private static final int TO_THE_END = Integer.MAX_VALUE;

  /**
   * Days from that of the landmark.
   *
   * @param since the first day
   * @param until the first day no longer
   */
  record Span(int since, int until) {

    Span and(Span other) {
      return new Span(Math.min(since, other.since), Math.max(until, other.until));
    }
  }

  /** How somebody stood at the end of the week. */
  enum Stood {
    ENROLLED,
    LEFT,
    NOT_YET,
    /** Withdrew, and the records do not say when. */
    UNDATED
  }

  static UpToWeek of(
      LocalDate begins,
      LocalDate ends,
      @Nullable LocalDate nextTerm,
      byte @Nullable [] came,
      byte @Nullable [] spans) {
    var sessions = new HashMap<UUID, Integer>();
    var some = ByteBuffer.wrap(came == null ? new byte[0] : came);
    while (some.hasRemaining()) {
      sessions.put(new UUID(some.getLong(), some.getLong()), some.getInt());
    }
    var enrolled = new HashMap<UUID, Span>();
    var each = ByteBuffer.wrap(spans == null ? new byte[0] : spans);
    while (each.hasRemaining()) {
      enrolled.merge(
          new UUID(each.getLong(), each.getLong()),
          new Span(each.getInt(), each.getInt()),
          Span::and);
    }
    return new UpToWeek(begins, ends, sessions, enrolled, nextTerm, Map.of());
  }

  UpToWeek and(Map<UUID, Registered> everybody) {
    return new UpToWeek(begins, ends, sessions, spans, nextTerm, everybody);
  }

  /** Whether somebody went on to the next term, as {@link StudyRows#nextTerm} says it. */
  byte nextTermOf(UUID person) {
    return Registered.in(registered, person).nextTerm(nextTerm);
  }

  /** Whether somebody went on to the next year, as {@link StudyRows#kept} says it. */
  byte nextYearOf(UUID person) {
    return Registered.in(registered, person).nextYear();
  }

  int sessionsOf(UUID person) {
    return sessions.getOrDefault(person, 0);
  }

  /** Of everybody with an outcome, in their order. */
  Stood[] standing(Outcomes outcomes) {
    int usual = usualEnd(outcomes);
    return IntStream.range(0, outcomes.size())
        .mapToObj(i -> stood(outcomes.people()[i], outcomes.ending()[i], usual))
        .toArray(Stood[]::new);
  }

  private Stood stood(UUID person, byte ending, int usualEnd) {
    var span = spans.get(person);
    if (span != null && span.until < 1) {
      return Stood.LEFT;
    }
    if (span != null && span.since > 0) {
      return Stood.NOT_YET;
    }
    boolean dated = span != null && span.until < usualEnd;
    return ending == StudyRows.WITHDRAWN && !dated ? Stood.UNDATED : Stood.ENROLLED;
  }

  /**
   * Where the records end everybody's enrolment alike, that of those who withdrew says nothing of
   * when they did: the middle one of those who stayed.
   */
  private int usualEnd(Outcomes outcomes) {
    int[] ends =
        IntStream.range(0, outcomes.size())
            .filter(i -> outcomes.ending()[i] != StudyRows.WITHDRAWN)
            .map(
                i -> {
                  var span = spans.get(outcomes.people()[i]);
                  return span == null ? TO_THE_END : span.until;
                })
            .sorted()
            .toArray();
    return ends.length == 0
        ? TO_THE_END
        : Arrays.stream(ends).skip(ends.length / 2).findFirst().orElse(TO_THE_END);
  }
}
