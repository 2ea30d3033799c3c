package app.cairn.sessions.panel;

import app.cairn.platform.words.Wording;
import java.util.List;

/** What a leader's next sessions are about. */
public record ComingPage(Wording w, List<Row> rows) {

  public record Row(
      String session, String target, String when, String name, String topic, String plan) {}
}
