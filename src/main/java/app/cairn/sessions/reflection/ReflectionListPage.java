package app.cairn.sessions.reflection;

import app.cairn.platform.words.Wording;
import java.util.List;

/** Sessions to write about, or words to read, on a home page. */
public record ReflectionListPage(
    Wording w, String lead, List<Row> rows, String button, String more) {

  public record Row(String session, String when, String name, String detail, String label) {}
}
