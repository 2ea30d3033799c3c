package app.cairn.scheme.rules;

import java.util.Map;

/**
 * From how many sessions a participant counts as a regular, in one module or subject in one year,
 * and whether revision and induction sessions count towards it.
 */
public record RegularThreshold(int sessions, boolean revisionCounts, boolean inductionCounts)
    implements RuleValue {

  static RegularThreshold read(RuleFields fields) {
    return new RegularThreshold(
        fields.whole("sessions", 1, 60),
        fields.yes("revisionCounts"),
        fields.yes("inductionCounts"));
  }

  @Override
  public Map<String, String> fields() {
    return Map.of(
        "sessions", RuleFields.written(sessions),
        "revisionCounts", RuleFields.written(revisionCounts),
        "inductionCounts", RuleFields.written(inductionCounts));
  }
}
