package app.cairn.scheme.rules;

import java.util.Map;

/**
 * How students come to a group: they drop in as they like, they put themselves down, or everyone in
 * the cohort is put down and may leave in one tap.
 */
public enum EnrolmentMode implements RuleValue {
  DROP_IN,
  OPT_IN,
  OPT_OUT;

  static EnrolmentMode read(RuleFields fields) {
    return fields.choice("mode", EnrolmentMode.class);
  }

  @Override
  public Map<String, String> fields() {
    return Map.of("mode", RuleFields.written(this));
  }
}
