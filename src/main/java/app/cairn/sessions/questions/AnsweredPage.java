package app.cairn.sessions.questions;

import app.cairn.platform.words.Wording;
import java.util.List;

public record AnsweredPage(Wording w, List<Row> rows) {

  public record Row(String target, String when, String name, String by) {}
}
