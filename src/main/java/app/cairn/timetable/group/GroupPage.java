package app.cairn.timetable.group;

import app.cairn.platform.page.Shell;
import app.cairn.scheme.rules.RuleNote;
import java.util.List;

/**
 * One group with its sessions.
 *
 * @param rule how many leaders each session asks for, and where that was set
 * @param ready how many unpublished sessions have their leaders
 */
public record GroupPage(
    Shell shell,
    String id,
    String target,
    String cohort,
    String name,
    String when,
    String term,
    String place,
    boolean runs,
    String rule,
    int ready,
    int unpublished,
    String scheme,
    List<RuleLine> rules,
    List<Row> rows) {

  /**
   * A rule as it holds for this group today.
   *
   * @param own what to take back, where it was set for this group; empty otherwise
   */
  public record RuleLine(String key, RuleNote note, String own) {}

  /**
   * @param moved when it is not at the group's time or place
   * @param missing how many co-leaders are missing
   */
  public record Row(
      String id,
      String date,
      String moved,
      String leaders,
      int missing,
      boolean published,
      boolean cancelled,
      boolean over) {}
}
