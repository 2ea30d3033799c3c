package app.cairn.leaders.roster;

import app.cairn.platform.page.Shell;
import java.util.List;

/** Those who lead in the reader's part. */
public record LeadersPage(
    Shell shell,
    String search,
    String unit,
    boolean runs,
    int total,
    int page,
    boolean more,
    String address,
    List<Row> rows) {

  public record Row(String id, String name, String subjects, String trained, boolean untrained) {}
}
