package app.cairn.scheme.rules;

import java.util.Map;

/**
 * How often one leader may be asked: at most {@code sessions} in any {@code weeks} running weeks. A
 * hard spacing refuses, a soft one is reported and left to people; with none nothing is counted.
 */
public record Spacing(int sessions, int weeks, Strictness strictness) implements RuleValue {

  public enum Strictness {
    NONE,
    SOFT,
    HARD
  }

  static Spacing read(RuleFields fields) {
    var strictness = fields.choice("strictness", Strictness.class);
    return strictness == Strictness.NONE
        ? none()
        : new Spacing(fields.whole("sessions", 1, 10), fields.whole("weeks", 1, 12), strictness);
  }

  public static Spacing none() {
    return new Spacing(1, 1, Strictness.NONE);
  }

  @Override
  public Map<String, String> fields() {
    return Map.of(
        "sessions", RuleFields.written(sessions),
        "weeks", RuleFields.written(weeks),
        "strictness", RuleFields.written(strictness));
  }
}
