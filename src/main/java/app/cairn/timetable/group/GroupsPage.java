package app.cairn.timetable.group;

import app.cairn.platform.page.Shell;
import java.util.List;

/**
 * The groups of the reader's part, and the cohorts that still wait for one.
 *
 * @param runs whether the reader may make groups
 */
public record GroupsPage(
    Shell shell, List<Row> rows, List<Waiting> waiting, boolean runs, int page, boolean more) {

  public record Row(
      String id,
      String cohort,
      String name,
      String when,
      String place,
      int sessions,
      int unpublished) {}

  public record Waiting(String target, String cohort, int groups, int expected) {}
}
