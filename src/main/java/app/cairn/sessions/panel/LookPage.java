package app.cairn.sessions.panel;

import app.cairn.platform.words.Wording;
import java.util.List;

/** Plans that somebody asks to be looked at. */
public record LookPage(Wording w, List<Row> rows, String more) {

  public record Row(String session, String when, String name, String by) {}
}
