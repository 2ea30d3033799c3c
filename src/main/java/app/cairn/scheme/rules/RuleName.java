package app.cairn.scheme.rules;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The rules that a scheme has, in the order in which a coordinator would explain them. */
public enum RuleName {
  LEADERS_PER_SESSION(LeadersPerSession::read),
  SPACING(Spacing::read),
  HOURS_PER_SESSION(HoursPerSession::read),
  TRAINING_REQUIRED(TrainingRequired::read),
  ELIGIBLE_YEARS(EligibleYears::read),
  PASS_RULE(PassRule::read),
  ENROLMENT_MODE(EnrolmentMode::read),
  TOPICS_FROM(TopicsFrom::read),
  REGULAR_THRESHOLD(RegularThreshold::read),
  BANDS(Bands::read),
  LANDMARK_WEEK(LandmarkWeek::read),
  AWARD_RULE(AwardRule::read),
  CHECK_IN_WINDOW(CheckInWindow::read);

  private final Function<RuleFields, RuleValue> reading;

  RuleName(Function<RuleFields, RuleValue> reading) {
    this.reading = reading;
  }

  /** The name as it stands in the database and in addresses, such as {@code pass_rule}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<RuleName> withKey(String key) {
    for (var name : values()) {
      if (name.key().equals(key)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** Reads the rule's value from named fields; each field that can't be used is a problem. */
  public RuleReading read(Map<String, String> given) {
    var fields = new RuleFields(given);
    var value = reading.apply(fields);
    return fields.problems().isEmpty()
        ? new RuleReading.Understood(value)
        : new RuleReading.NotUnderstood(fields.problems());
  }

  /** As {@link #read(Map)} for fields that were checked before they were kept. */
  public RuleValue require(Map<String, String> kept) {
    return switch (read(kept)) {
      case RuleReading.Understood(var value) -> value;
      case RuleReading.NotUnderstood(var problems) ->
          throw new IllegalStateException("The rule " + key() + " is kept wrongly: " + problems);
    };
  }
}
