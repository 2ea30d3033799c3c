package app.cairn.evaluation.account;

import app.cairn.evaluation.statistics.Ratio;
import app.cairn.evaluation.statistics.YesNoTable;
import java.util.UUID;

/**
 * What became of leaders, and of everyone, as the careers service counts it.
 *
 * @param whom of whom, such as graduates of 2013/14
 * @param what what they did, such as found work
 * @param everyoneYes how many of everyone; {@code including} whether leaders are among them
 */
record LeadersOutcome(
    UUID id,
    String whom,
    String what,
    long leadersYes,
    long leaders,
    long everyoneYes,
    long everyone,
    boolean including) {

  /** Leaders are compared with those who did not lead. */
  long othersYes() {
    return including ? everyoneYes - leadersYes : everyoneYes;
  }

  long others() {
    return including ? everyone - leaders : everyone;
  }

  /** The leaders' share less that of the others, with Newcombe's interval. */
  Ratio difference() {
    return YesNoTable.of(othersYes(), others() - othersYes(), leadersYes, leaders - leadersYes)
        .riskDifference()
        .known()
        .orElseThrow();
  }
}
