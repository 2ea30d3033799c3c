package app.cairn.timetable.home;

import app.cairn.platform.words.Wording;
import java.util.List;

/** What comes next for somebody: a few sessions, and what to do about the first. */
public record NextPage(Wording w, String lead, List<Row> rows, String empty, String more) {

  /**
   * @param action where the one next step leads; empty when there is none
   */
  public record Row(
      String id,
      String when,
      String name,
      String place,
      String chip,
      String action,
      String label) {}
}
