package app.cairn.sessions.meeting;

import app.cairn.platform.words.Wording;
import java.util.List;

public record BookedPage(Wording w, List<Row> rows) {

  public record Row(String when, String what, String place) {}
}
