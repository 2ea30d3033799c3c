package app.cairn.sessions.panel;

import app.cairn.platform.words.Wording;
import java.util.List;

/** What is there to do around the sessions that somebody leads. */
public record LedPage(Wording w, List<Coming> coming, List<Row> others) {

  public record Coming(
      String session, String target, String when, String name, String topic, String plan) {}

  /**
   * @param label what the button says to those who only hear it
   */
  public record Row(
      String when, String name, String detail, String path, String button, String label) {}
}
