package app.cairn.scheme.rules;

import java.math.BigDecimal;
import java.util.Map;

/** The hours that one session counts for a leader: delivering it, and preparing it. */
public record HoursPerSession(BigDecimal delivery, BigDecimal preparation) implements RuleValue {

  static HoursPerSession read(RuleFields fields) {
    return new HoursPerSession(
        fields.decimal("delivery", 0, 8), fields.decimal("preparation", 0, 8));
  }

  public static HoursPerSession of(int delivery, int preparation) {
    return new HoursPerSession(BigDecimal.valueOf(delivery), BigDecimal.valueOf(preparation));
  }

  @Override
  public Map<String, String> fields() {
    return Map.of(
        "delivery", RuleFields.written(delivery), "preparation", RuleFields.written(preparation));
  }
}
