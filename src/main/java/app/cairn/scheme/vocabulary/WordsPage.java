package app.cairn.scheme.vocabulary;

import app.cairn.platform.page.Shell;
import app.cairn.platform.words.Forms;
import app.cairn.scheme.Scheme;
import java.util.List;

/**
 * @param samples sentences that other pages say, in these words
 */
public record WordsPage(
    Shell shell,
    Scheme scheme,
    List<Line> lines,
    List<String> samples,
    boolean mayChange,
    boolean isIncomplete) {

  /**
   * One word in its forms as typed or as they are; incomplete when some are missing or too long.
   */
  public record Line(String word, String label, Forms forms, boolean isIncomplete) {}
}
