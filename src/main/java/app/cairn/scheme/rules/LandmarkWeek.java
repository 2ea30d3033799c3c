package app.cairn.scheme.rules;

import java.util.Map;
import java.util.Optional;

/**
 * From the end of which teaching week on passing, staying and going on are compared: attendance
 * counts before it, what came of it after. Whoever leaves in week 3 cannot come four times, so that
 * over a whole term coming looks better than it is.
 *
 * @param week as the term numbers its weeks, reading weeks among them
 */
public record LandmarkWeek(int week) implements RuleValue {

  public static final int LAST = 30;

  /**
   * Weekly sessions that begin in week 2 can have been four by the end of week 5; with one missed
   * or cancelled, by the end of week 6, which is half of a usual term.
   */
  public static final LandmarkWeek USUAL = new LandmarkWeek(6);

  /** Reads a week as people type it; empty for what is none. */
  public static Optional<LandmarkWeek> of(String written) {
    return Optional.of(written.strip())
        .filter(text -> text.matches("\\d{1,2}"))
        .map(Integer::valueOf)
        .filter(week -> week >= 1 && week <= LAST)
        .map(LandmarkWeek::new);
  }

  static LandmarkWeek read(RuleFields fields) {
    return new LandmarkWeek(fields.whole("week", 1, LAST));
  }

  @Override
  public Map<String, String> fields() {
    return Map.of("week", RuleFields.written(week));
  }
}
