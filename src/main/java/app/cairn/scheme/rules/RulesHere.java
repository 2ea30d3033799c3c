package app.cairn.scheme.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The rules that hold in one place on one day, each with where it was set. */
public final class RulesHere {

  private final RuleBook book;
  private final List<UUID> nearestFirst;
  private final LocalDate on;

  RulesHere(RuleBook book, List<UUID> nearestFirst, LocalDate on) {
    this.book = book;
    this.nearestFirst = nearestFirst;
    this.on = on;
  }

  public RuleApplied<LeadersPerSession> leadersPerSession() {
    return applying(RuleName.LEADERS_PER_SESSION, LeadersPerSession.class);
  }

  public RuleApplied<Spacing> spacing() {
    return applying(RuleName.SPACING, Spacing.class);
  }

  public RuleApplied<HoursPerSession> hoursPerSession() {
    return applying(RuleName.HOURS_PER_SESSION, HoursPerSession.class);
  }

  public RuleApplied<TrainingRequired> trainingRequired() {
    return applying(RuleName.TRAINING_REQUIRED, TrainingRequired.class);
  }

  public RuleApplied<EligibleYears> eligibleYears() {
    return applying(RuleName.ELIGIBLE_YEARS, EligibleYears.class);
  }

  public RuleApplied<PassRule> passRule() {
    return applying(RuleName.PASS_RULE, PassRule.class);
  }

  public RuleApplied<EnrolmentMode> enrolmentMode() {
    return applying(RuleName.ENROLMENT_MODE, EnrolmentMode.class);
  }

  public RuleApplied<TopicsFrom> topicsFrom() {
    return applying(RuleName.TOPICS_FROM, TopicsFrom.class);
  }

  public RuleApplied<RegularThreshold> regularThreshold() {
    return applying(RuleName.REGULAR_THRESHOLD, RegularThreshold.class);
  }

  public RuleApplied<Bands> bands() {
    return applying(RuleName.BANDS, Bands.class);
  }

  public RuleApplied<LandmarkWeek> landmarkWeek() {
    return applying(RuleName.LANDMARK_WEEK, LandmarkWeek.class);
  }

  public RuleApplied<AwardRule> awardRule() {
    return applying(RuleName.AWARD_RULE, AwardRule.class);
  }

  public RuleApplied<CheckInWindow> checkInWindow() {
    return applying(RuleName.CHECK_IN_WINDOW, CheckInWindow.class);
  }

  public RuleApplied<RuleValue> applying(RuleName name) {
    return book.applying(name, nearestFirst, on);
  }

  private <V extends RuleValue> RuleApplied<V> applying(RuleName name, Class<V> kind) {
    var applied = applying(name);
    return new RuleApplied<>(name, kind.cast(applied.value()), applied.origin());
  }
}
