package app.cairn.scheme.rules;

import app.cairn.platform.words.Wording;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Says rules in a coordinator's words. */
public final class RuleWords {

  private RuleWords() {}

  public static RuleNote note(RuleApplied<?> applied, Wording w) {
    return new RuleNote(
        name(applied.name(), w), sentence(applied.value(), w), origin(applied.origin(), w));
  }

  public static String name(RuleName name, Wording w) {
    return w.choice("scheme.rule-name", name);
  }

  /** Where the rule was set and since when. */
  public static String origin(RuleOrigin origin, Wording w) {
    var since = origin.since();
    return switch (origin.setFor()) {
      case PRESET -> w.t("scheme.rule-origin.preset");
      case SCHEME, SCHOOL, GROUP ->
          since.isPresent()
              ? w.t("scheme.rule-origin.place-since", "place", origin.where(), "day", since.get())
              : w.t("scheme.rule-origin.place", "place", origin.where());
    };
  }

  public static String sentence(RuleValue value, Wording w) {
    return switch (value) {
      case LeadersPerSession leaders -> leaders(leaders, w);
      case Spacing spacing -> spacing(spacing, w);
      case HoursPerSession hours ->
          w.t(
              "scheme.rule-says.hours",
              "delivery",
              hours.delivery(),
              "preparation",
              hours.preparation());
      case TrainingRequired training -> training(training, w);
      case EligibleYears years -> years(years, w);
      case PassRule pass -> pass(pass, w);
      case EnrolmentMode mode -> w.choice("scheme.rule-says.enrolment", mode);
      case TopicsFrom topics -> w.choice("scheme.rule-says.topics", topics);
      case RegularThreshold regular -> regular(regular, w);
      case Bands bands -> bands(bands, w);
      case LandmarkWeek landmark -> w.t("scheme.rule-says.landmark", "number", landmark.week());
      case AwardRule award -> award(award, w);
      case CheckInWindow window ->
          w.t(
              "scheme.rule-says.check-in",
              "seconds",
              window.codeSeconds(),
              "before",
              window.minutesBefore(),
              "after",
              window.minutesAfter(),
              "locks",
              window.locksAfterDays());
    };
  }

  private static String leaders(LeadersPerSession leaders, Wording w) {
    return w.t("scheme.rule-says.leaders", "number", leaders.atLeast());
  }

  private static String spacing(Spacing spacing, Wording w) {
    return switch (spacing.strictness()) {
      case NONE -> w.t("scheme.rule-says.spacing-none");
      case SOFT ->
          w.t(
              "scheme.rule-says.spacing-soft",
              "sessionCount",
              spacing.sessions(),
              "weeks",
              spacing.weeks());
      case HARD ->
          w.t(
              "scheme.rule-says.spacing-hard",
              "sessionCount",
              spacing.sessions(),
              "weeks",
              spacing.weeks());
    };
  }

  private static String training(TrainingRequired training, Wording w) {
    if (!training.initial()) {
      return w.t("scheme.rule-says.training-none");
    }
    var first =
        training.validMonths() == null
            ? w.t("scheme.rule-says.training")
            : w.t("scheme.rule-says.training-lasting", "months", training.validMonths());
    return training.followUps() ? first + " " + w.t("scheme.rule-says.training-follow-ups") : first;
  }

  private static String years(EligibleYears years, Wording w) {
    var first =
        years.to() == null
            ? w.t("scheme.rule-says.years-from", "from", years.from())
            : w.t("scheme.rule-says.years-between", "from", years.from(), "to", years.to());
    return years.postgraduates()
        ? first + " " + w.t("scheme.rule-says.years-postgraduates")
        : first;
  }

  private static String pass(PassRule pass, Wording w) {
    if (!pass.required()) {
      return w.t("scheme.rule-says.pass-none");
    }
    var sentence = new StringBuilder(w.t("scheme.rule-says.pass"));
    BigDecimal mark = pass.minimumMark();
    append(sentence, mark == null ? null : w.t("scheme.rule-says.pass-mark", "mark", mark));
    append(sentence, pass.firstAttemptOnly() ? w.t("scheme.rule-says.pass-first") : null);
    append(
        sentence,
        pass.withinYears() == null
            ? null
            : w.t("scheme.rule-says.pass-recent", "years", pass.withinYears()));
    return sentence.toString();
  }

  private static void append(StringBuilder sentence, @Nullable String more) {
    if (more != null) {
      sentence.append(' ').append(more);
    }
  }

  private static String regular(RegularThreshold regular, Wording w) {
    var counted =
        regular.revisionCounts()
            ? regular.inductionCounts()
                ? w.t("scheme.rule-says.regular-all-count")
                : w.t("scheme.rule-says.regular-revision-counts")
            : regular.inductionCounts()
                ? w.t("scheme.rule-says.regular-induction-counts")
                : w.t("scheme.rule-says.regular-neither-counts");
    return w.t("scheme.rule-says.regular", "number", regular.sessions()) + " " + counted;
  }

  private static String bands(Bands bands, Wording w) {
    var labels = new StringBuilder();
    for (int band = 0; band < bands.count(); band++) {
      labels.append(band == 0 ? "" : " · ").append(bands.label(band));
    }
    return w.t("scheme.rule-says.bands", "bands", labels);
  }

  private static String award(AwardRule award, Wording w) {
    return switch (award) {
      case AwardRule.ByHand _ -> w.t("scheme.rule-says.award-by-hand");
      case AwardRule.SessionsInATerm sessions ->
          w.t("scheme.rule-says.award-sessions", "number", sessions.moreThan());
      case AwardRule.Hours hours ->
          w.t(
              "scheme.rule-says.award-hours",
              "training",
              hours.training(),
              "sessionHours",
              hours.sessions());
    };
  }
}
