package app.cairn.timetable.home;

import app.cairn.platform.words.Wording;
import java.util.List;

/** What in the coming week needs whoever coordinates. */
public record DeskPage(Wording w, String lead, List<Row> rows, String more) {

  public record Row(String id, String when, String name, String need) {}
}
