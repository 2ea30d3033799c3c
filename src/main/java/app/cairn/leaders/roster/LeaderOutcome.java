package app.cairn.leaders.roster;

import app.cairn.leaders.LeaderId;
import app.cairn.leaders.WhyNot;
import app.cairn.scheme.Cohort;
import java.util.List;

/** What came of making somebody a leader, or of stating another subject. */
sealed interface LeaderOutcome {

  record Leads(LeaderId leader) implements LeaderOutcome {}

  /** Nothing was written. */
  record Refused(List<Against> against) implements LeaderOutcome {}

  /** Why not this one. */
  record Against(Cohort cohort, List<WhyNot> reasons) {}

  record OfSeveralSchemes() implements LeaderOutcome {}
}
