package app.cairn.scheme.rules;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What training comes before leading a session: the initial one, follow-ups, and for how many
 * months the initial one lasts (for good, when nothing is said).
 */
public record TrainingRequired(boolean initial, boolean followUps, @Nullable Integer validMonths)
    implements RuleValue {

  static TrainingRequired read(RuleFields fields) {
    return new TrainingRequired(
        fields.yes("initial"), fields.yes("followUps"), fields.wholeIfGiven("validMonths", 1, 120));
  }

  /** Whether an initial training done on one day still holds for a session on another. */
  public boolean holds(LocalDate trained, LocalDate session) {
    return !trained.isAfter(session)
        && (validMonths == null || session.isBefore(trained.plusMonths(validMonths)));
  }

  @Override
  public Map<String, String> fields() {
    return Map.of(
        "initial", RuleFields.written(initial),
        "followUps", RuleFields.written(followUps),
        "validMonths", RuleFields.written(validMonths));
  }
}
