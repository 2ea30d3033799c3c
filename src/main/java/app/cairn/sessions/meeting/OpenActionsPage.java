package app.cairn.sessions.meeting;

import app.cairn.platform.words.Wording;
import java.util.List;

public record OpenActionsPage(Wording w, List<Row> rows) {

  public record Row(String meeting, String by, boolean due, String words, String from) {}
}
