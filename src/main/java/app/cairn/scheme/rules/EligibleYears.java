package app.cairn.scheme.rules;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who may lead by year of study, from the first to the last of them, and whether postgraduates may.
 */
public record EligibleYears(int from, @Nullable Integer to, boolean postgraduates)
    implements RuleValue {

  static EligibleYears read(RuleFields fields) {
    int from = fields.whole("from", 1, 9);
    var to = fields.wholeIfGiven("to", 1, 9);
    if (to != null && to < from) {
      fields.refuse("to", RuleProblem.Kind.ENDS_BEFORE_IT_STARTS, from, 9);
    }
    return new EligibleYears(from, to, fields.yes("postgraduates"));
  }

  public boolean includes(int yearOfStudy, boolean postgraduate) {
    return postgraduate ? postgraduates : yearOfStudy >= from && (to == null || yearOfStudy <= to);
  }

  @Override
  public Map<String, String> fields() {
    return Map.of(
        "from", RuleFields.written(from),
        "to", RuleFields.written(to),
        "postgraduates", RuleFields.written(postgraduates));
  }
}
