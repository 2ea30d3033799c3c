package app.cairn.evaluation.surveys.asking;

import app.cairn.platform.words.Wording;
import java.util.List;

/** What somebody is asked, or may read. */
public record AskedPanelPage(Wording w, List<Row> rows) {

  /**
   * @param named what the button says to whoever hears it alone
   */
  public record Row(String title, String until, String path, String button, String named) {}
}
