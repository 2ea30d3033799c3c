package app.cairn.scheme.preset;

import static app.cairn.scheme.preset.PresetRule.stated;
import static app.cairn.scheme.preset.PresetRule.usual;

import app.cairn.scheme.Preset;
import app.cairn.scheme.rules.AwardRule;
import app.cairn.scheme.rules.Bands;
import app.cairn.scheme.rules.CheckInWindow;
import app.cairn.scheme.rules.EligibleYears;
import app.cairn.scheme.rules.EnrolmentMode;
import app.cairn.scheme.rules.HoursPerSession;
import app.cairn.scheme.rules.LandmarkWeek;
import app.cairn.scheme.rules.LeadersPerSession;
import app.cairn.scheme.rules.PassRule;
import app.cairn.scheme.rules.RegularThreshold;
import app.cairn.scheme.rules.RuleName;
import app.cairn.scheme.rules.RuleValue;
import app.cairn.scheme.rules.Spacing;
import app.cairn.scheme.rules.Spacing.Strictness;
import app.cairn.scheme.rules.TopicsFrom;
import app.cairn.scheme.rules.TrainingRequired;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What each of the four kinds of scheme decides. A rule is <em>stated</em> where schemes of that
 * kind say it of themselves, and <em>usual</em> where they are silent and the field's custom stands
 * in, so that nobody takes our default for their decision.
 */
public final class PresetRules {

  private static final HoursPerSession ONE_HOUR_AND_PREPARATION = HoursPerSession.of(1, 1);
  private static final RegularThreshold FOUR_SESSIONS = new RegularThreshold(4, true, false);
  private static final CheckInWindow TWO_MINUTES = new CheckInWindow(120, 15, 30, 14);

  private PresetRules() {}

  /** In the order of {@link RuleName}. */
  public static List<PresetRule> of(Preset preset) {
    return switch (preset) {
      case MODULE_PAIRS ->
          inOrder(
              stated(RuleName.LEADERS_PER_SESSION, new LeadersPerSession(2)),
              stated(RuleName.SPACING, new Spacing(1, 2, Strictness.SOFT)),
              stated(RuleName.HOURS_PER_SESSION, HoursPerSession.of(1, 2)),
              stated(RuleName.TRAINING_REQUIRED, new TrainingRequired(true, true, null)),
              stated(RuleName.ELIGIBLE_YEARS, new EligibleYears(2, null, false)),
              stated(RuleName.PASS_RULE, PassRule.passed()),
              stated(RuleName.ENROLMENT_MODE, EnrolmentMode.DROP_IN),
              usual(RuleName.TOPICS_FROM, TopicsFrom.SCHEME_OF_WORK),
              usual(RuleName.REGULAR_THRESHOLD, FOUR_SESSIONS),
              usual(RuleName.BANDS, Bands.USUAL),
              usual(RuleName.LANDMARK_WEEK, LandmarkWeek.USUAL),
              usual(RuleName.AWARD_RULE, new AwardRule.ByHand()),
              usual(RuleName.CHECK_IN_WINDOW, TWO_MINUTES));
      case DISCIPLINE_OWNED ->
          inOrder(
              usual(RuleName.LEADERS_PER_SESSION, new LeadersPerSession(2)),
              usual(RuleName.SPACING, new Spacing(1, 1, Strictness.SOFT)),
              usual(RuleName.HOURS_PER_SESSION, ONE_HOUR_AND_PREPARATION),
              stated(RuleName.TRAINING_REQUIRED, new TrainingRequired(true, false, null)),
              stated(RuleName.ELIGIBLE_YEARS, new EligibleYears(2, null, false)),
              usual(RuleName.PASS_RULE, PassRule.passed()),
              stated(RuleName.ENROLMENT_MODE, EnrolmentMode.OPT_IN),
              usual(RuleName.TOPICS_FROM, TopicsFrom.SCHEME_OF_WORK),
              stated(RuleName.REGULAR_THRESHOLD, FOUR_SESSIONS),
              stated(RuleName.BANDS, Bands.USUAL),
              usual(RuleName.LANDMARK_WEEK, LandmarkWeek.USUAL),
              usual(RuleName.AWARD_RULE, new AwardRule.ByHand()),
              usual(RuleName.CHECK_IN_WINDOW, TWO_MINUTES));
      case COURSE_MENTORING ->
          inOrder(
              usual(RuleName.LEADERS_PER_SESSION, new LeadersPerSession(1)),
              stated(RuleName.SPACING, Spacing.none()),
              usual(RuleName.HOURS_PER_SESSION, ONE_HOUR_AND_PREPARATION),
              stated(RuleName.TRAINING_REQUIRED, new TrainingRequired(true, false, 12)),
              stated(RuleName.ELIGIBLE_YEARS, new EligibleYears(2, 3, false)),
              stated(RuleName.PASS_RULE, PassRule.notRequired()),
              usual(RuleName.ENROLMENT_MODE, EnrolmentMode.DROP_IN),
              stated(RuleName.TOPICS_FROM, TopicsFrom.PARTICIPANTS_TOO),
              usual(RuleName.REGULAR_THRESHOLD, FOUR_SESSIONS),
              usual(RuleName.BANDS, Bands.USUAL),
              usual(RuleName.LANDMARK_WEEK, LandmarkWeek.USUAL),
              stated(RuleName.AWARD_RULE, new AwardRule.SessionsInATerm(3)),
              usual(RuleName.CHECK_IN_WINDOW, TWO_MINUTES));
      case PEER_MENTORING ->
          inOrder(
              stated(RuleName.LEADERS_PER_SESSION, new LeadersPerSession(1)),
              usual(RuleName.SPACING, Spacing.none()),
              usual(RuleName.HOURS_PER_SESSION, ONE_HOUR_AND_PREPARATION),
              stated(RuleName.TRAINING_REQUIRED, new TrainingRequired(true, true, null)),
              stated(RuleName.ELIGIBLE_YEARS, new EligibleYears(3, null, true)),
              usual(RuleName.PASS_RULE, PassRule.passed()),
              usual(RuleName.ENROLMENT_MODE, EnrolmentMode.OPT_IN),
              stated(RuleName.TOPICS_FROM, TopicsFrom.PARTICIPANTS_TOO),
              usual(RuleName.REGULAR_THRESHOLD, FOUR_SESSIONS),
              usual(RuleName.BANDS, Bands.USUAL),
              usual(RuleName.LANDMARK_WEEK, LandmarkWeek.USUAL),
              usual(RuleName.AWARD_RULE, new AwardRule.ByHand()),
              usual(RuleName.CHECK_IN_WINDOW, TWO_MINUTES));
    };
  }

  public static Map<RuleName, RuleValue> valuesOf(Preset preset) {
    var values = new EnumMap<RuleName, RuleValue>(RuleName.class);
    of(preset).forEach(rule -> values.put(rule.name(), rule.value()));
    return values;
  }

  private static List<PresetRule> inOrder(PresetRule... rules) {
    var ordered = new ArrayList<>(List.of(rules));
    ordered.sort((one, other) -> one.name().compareTo(other.name()));
    return List.copyOf(ordered);
  }
}
