package app.cairn.scheme.rules;

import java.util.Map;

/** How many different co-leaders a session has before it may be published; from 1 to 6. */
public record LeadersPerSession(int atLeast) implements RuleValue {

  static LeadersPerSession read(RuleFields fields) {
    return new LeadersPerSession(fields.whole("atLeast", 1, 6));
  }

  @Override
  public Map<String, String> fields() {
    return Map.of("atLeast", RuleFields.written(atLeast));
  }
}
