package app.cairn.sessions.matters;

import app.cairn.platform.page.Shell;
import app.cairn.platform.words.Wording;
import java.util.List;

/** What a coordinator may want to look at, kind by kind. */
public record MattersPage(Shell shell, List<Kind> kinds) {

  /**
   * @param next what can be done
   * @param none said where there is nothing
   */
  public record Kind(String heading, String next, String none, List<Row> rows) {}

  public record Row(String name, String detail, String path) {}

  /** On the home page. */
  public record Home(Wording w, List<Row> rows) {}
}
