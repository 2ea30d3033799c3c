package app.cairn.scheme.rules;

import java.math.BigDecimal;
import java.util.Map;

/** What a leader has to have done for the scheme's award. */
public sealed interface AwardRule extends RuleValue {

  enum Kind {
    BY_HAND,
    SESSIONS_IN_A_TERM,
    HOURS
  }

  /** No rule: people decide. */
  record ByHand() implements AwardRule {

    @Override
    public Map<String, String> fields() {
      return Map.of("kind", RuleFields.written(Kind.BY_HAND));
    }
  }

  /** Led more than this many sessions within one term. */
  record SessionsInATerm(int moreThan) implements AwardRule {

    @Override
    public Map<String, String> fields() {
      return Map.of(
          "kind", RuleFields.written(Kind.SESSIONS_IN_A_TERM),
          "moreThan", RuleFields.written(moreThan));
    }
  }

  /** Spent at least so many hours in training, and at least so many in sessions, within a year. */
  record Hours(BigDecimal training, BigDecimal sessions) implements AwardRule {

    @Override
    public Map<String, String> fields() {
      return Map.of(
          "kind", RuleFields.written(Kind.HOURS),
          "training", RuleFields.written(training),
          "sessionHours", RuleFields.written(sessions));
    }
  }

  static AwardRule read(RuleFields fields) {
    return switch (fields.choice("kind", Kind.class)) {
      case BY_HAND -> new ByHand();
      case SESSIONS_IN_A_TERM -> new SessionsInATerm(fields.whole("moreThan", 0, 60));
      case HOURS ->
          new Hours(fields.decimal("training", 0, 200), fields.decimal("sessionHours", 0, 500));
    };
  }
}
