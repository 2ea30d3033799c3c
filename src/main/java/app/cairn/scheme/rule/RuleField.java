package app.cairn.scheme.rule;

import app.cairn.scheme.rules.AwardRule;
import app.cairn.scheme.rules.EnrolmentMode;
import app.cairn.scheme.rules.RuleName;
import app.cairn.scheme.rules.Spacing;
import app.cairn.scheme.rules.TopicsFrom;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How one field of a rule is asked for.
 *
 * @param label the key of its label
 */
public record RuleField(String name, Kind kind, String label, List<Choice> choices) {

  public enum Kind {
    NUMBER,
    YES,
    CHOICE,
    TEXT
  }

  /**
   * @param label the key of its words
   */
  public record Choice(String value, String label) {}

  public boolean isYesOrNo() {
    return kind == Kind.YES;
  }

  public boolean isChoice() {
    return kind == Kind.CHOICE;
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  static List<RuleField> of(RuleName rule) {
    return switch (rule) {
      case LEADERS_PER_SESSION -> List.of(number("atLeast", "scheme.rule-field.at-least"));
      case SPACING ->
          List.of(
              choice(
                  "strictness",
                  "scheme.rule-field.strictness",
                  Spacing.Strictness.values(),
                  "scheme.rule-field.strictness-none",
                  "scheme.rule-field.strictness-soft",
                  "scheme.rule-field.strictness-hard"),
              number("sessions", "scheme.rule-field.sessions"),
              number("weeks", "scheme.rule-field.weeks"));
      case HOURS_PER_SESSION ->
          List.of(
              number("delivery", "scheme.rule-field.delivery"),
              number("preparation", "scheme.rule-field.preparation"));
      case TRAINING_REQUIRED ->
          List.of(
              yes("initial", "scheme.rule-field.initial"),
              yes("followUps", "scheme.rule-field.follow-ups"),
              number("validMonths", "scheme.rule-field.valid-months"));
      case ELIGIBLE_YEARS ->
          List.of(
              number("from", "scheme.rule-field.from-year"),
              number("to", "scheme.rule-field.to-year"),
              yes("postgraduates", "scheme.rule-field.postgraduates"));
      case PASS_RULE ->
          List.of(
              yes("required", "scheme.rule-field.required"),
              number("minimumMark", "scheme.rule-field.minimum-mark"),
              yes("firstAttemptOnly", "scheme.rule-field.first-attempt"),
              number("withinYears", "scheme.rule-field.within-years"));
      case ENROLMENT_MODE ->
          List.of(
              choice(
                  "mode",
                  "scheme.rule-name.enrolment-mode",
                  EnrolmentMode.values(),
                  "scheme.rule-says.enrolment.drop-in",
                  "scheme.rule-says.enrolment.opt-in",
                  "scheme.rule-says.enrolment.opt-out"));
      case TOPICS_FROM ->
          List.of(
              choice(
                  "from",
                  "scheme.rule-name.topics-from",
                  TopicsFrom.values(),
                  "scheme.rule-says.topics.scheme-of-work",
                  "scheme.rule-says.topics.participants-too"));
      case REGULAR_THRESHOLD ->
          List.of(
              number("sessions", "scheme.rule-field.regular-sessions"),
              yes("revisionCounts", "scheme.rule-field.revision-counts"),
              yes("inductionCounts", "scheme.rule-field.induction-counts"));
      case BANDS ->
          List.of(new RuleField("bands", Kind.TEXT, "scheme.rule-field.bands", List.of()));
      case LANDMARK_WEEK -> List.of(number("week", "scheme.rule-field.landmark"));
      case AWARD_RULE ->
          List.of(
              choice(
                  "kind",
                  "scheme.rule-field.award-kind",
                  AwardRule.Kind.values(),
                  "scheme.rule-field.award-by-hand",
                  "scheme.rule-field.award-sessions",
                  "scheme.rule-field.award-hours"),
              number("moreThan", "scheme.rule-field.more-than"),
              number("training", "scheme.rule-field.training-hours"),
              number("sessionHours", "scheme.rule-field.session-hours"));
      case CHECK_IN_WINDOW ->
          List.of(
              number("codeSeconds", "scheme.rule-field.code-seconds"),
              number("minutesBefore", "scheme.rule-field.minutes-before"),
              number("minutesAfter", "scheme.rule-field.minutes-after"),
              number("locksAfterDays", "scheme.rule-field.locks-after"));
    };
  }

  private static RuleField number(String name, String label) {
    return new RuleField(name, Kind.NUMBER, label, List.of());
  }

  private static RuleField yes(String name, String label) {
    return new RuleField(name, Kind.YES, label, List.of());
  }

  private static RuleField choice(String name, String label, Enum<?>[] values, String... labels) {
    var choices =
        Arrays.stream(values)
            .map(
                value -> new Choice(value.name().toLowerCase(Locale.ROOT), labels[value.ordinal()]))
            .toList();
    return new RuleField(name, Kind.CHOICE, label, choices);
  }
}
