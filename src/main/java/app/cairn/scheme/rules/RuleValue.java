package app.cairn.scheme.rules;

import java.util.Map;

/** What a rule says. Each kind knows its fields as they are typed into a form and kept. */
public sealed interface RuleValue
    permits LeadersPerSession,
        Spacing,
        HoursPerSession,
        TrainingRequired,
        EligibleYears,
        PassRule,
        EnrolmentMode,
        TopicsFrom,
        RegularThreshold,
        Bands,
        LandmarkWeek,
        AwardRule,
        CheckInWindow {

  /** The value as named fields, such that reading them gives an equal value. */
  Map<String, String> fields();
}
