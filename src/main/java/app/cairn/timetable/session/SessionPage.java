package app.cairn.timetable.session;

import app.cairn.platform.page.Shell;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;

/**
 * One session, as its reader may see it.
 *
 * @param leaders who is on it; empty where the reader does not see names
 * @param missing how many co-leaders are missing before it can be published
 * @param rule the sentence that says how many leaders are asked for, and where that was set
 * @param register the register's id, for those who take it
 * @param panels what other modules say of it
 * @param came how many came, for those who may know the number only; empty while nobody could know
 */
public record SessionPage(
    Shell shell,
    String id,
    String cohort,
    String group,
    String groupId,
    String when,
    String place,
    String kind,
    boolean runs,
    boolean leads,
    boolean takesPart,
    boolean published,
    Optional<String> cancelled,
    List<Row> leaders,
    int missing,
    String rule,
    Optional<String> register,
    boolean screen,
    Optional<String> came,
    boolean over,
    SessionDay day,
    List<JteModel> panels,
    String problem,
    String reason) {

  public record Row(String allocation, String name, String capacity, boolean counts) {}

  public boolean canPublish() {
    return runs && !published && cancelled.isEmpty() && missing == 0;
  }
}
