package app.cairn.scheme.rules;

import java.util.Map;

/**
 * Where the topics of sessions come from: a scheme of work, or a scheme of work and what
 * participants put forward and vote for.
 */
public enum TopicsFrom implements RuleValue {
  SCHEME_OF_WORK,
  PARTICIPANTS_TOO;

  static TopicsFrom read(RuleFields fields) {
    return fields.choice("from", TopicsFrom.class);
  }

  @Override
  public Map<String, String> fields() {
    return Map.of("from", RuleFields.written(this));
  }
}
