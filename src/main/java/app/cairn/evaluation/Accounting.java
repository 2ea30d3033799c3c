package app.cairn.evaluation;

import app.cairn.platform.PersonId;
import java.util.List;

/** What a scheme cost, whom it reached and what became of its leaders, where that is invented. */
public interface Accounting {

  /**
   * @param perStudent what a student who stays brings in a year
   */
  record Cost(String currency, long staff, long leaders, long other, long perStudent) {}

  /**
   * @param everyone the whole university, leaders among them
   */
  record Outcome(
      String whom, String what, long leadersYes, long leaders, long everyoneYes, long everyone) {}

  /** Students, times they came and hours in a year before the registers begin. */
  record Earlier(long students, long visits, long hours) {}

  /**
   * Gives all of it for each scheme: costs to each of its years, earlier years up to the first that
   * is counted. Where any cost was given already, nothing is added.
   */
  void give(PersonId by, Cost cost, List<Outcome> outcomes, List<Earlier> earlier);
}
