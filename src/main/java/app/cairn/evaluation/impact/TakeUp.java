package app.cairn.evaluation.impact;

import app.cairn.scheme.CohortName;
import java.time.LocalDate;
import java.util.List;

/**
 * Who came of one cohort, week by week.
 *
 * @param weeks those with a session, in order
 */
record TakeUp(CohortName name, long members, List<Week> weeks) {

  /**
   * @param people who came at least once that week; {@code visits} how often they did in all
   */
  record Week(LocalDate monday, long sessions, long people, long visits) {}
}
