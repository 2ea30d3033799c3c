package app.cairn.scheme.rules;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a leader must have achieved in a module before leading it: passed it at all, with at least a
 * mark, at the first attempt, within so many years. A part left empty asks for nothing.
 */
public record PassRule(
    boolean required,
    @Nullable BigDecimal minimumMark,
    boolean firstAttemptOnly,
    @Nullable Integer withinYears)
    implements RuleValue {

  static PassRule read(RuleFields fields) {
    return fields.yes("required")
        ? new PassRule(
            true,
            fields.decimalIfGiven("minimumMark", 0, 100),
            fields.yes("firstAttemptOnly"),
            fields.wholeIfGiven("withinYears", 1, 20))
        : notRequired();
  }

  public static PassRule passed() {
    return new PassRule(true, null, false, null);
  }

  public static PassRule notRequired() {
    return new PassRule(false, null, false, null);
  }

  @Override
  public Map<String, String> fields() {
    return Map.of(
        "required", RuleFields.written(required),
        "minimumMark", RuleFields.written(minimumMark),
        "firstAttemptOnly", RuleFields.written(firstAttemptOnly),
        "withinYears", RuleFields.written(withinYears));
  }
}
