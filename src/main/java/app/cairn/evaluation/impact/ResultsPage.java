package app.cairn.evaluation.impact;

import app.cairn.platform.page.Shell;
import java.util.List;
import java.util.Optional;

/**
 * Results of a scheme or of one subject.
 *
 * @param address where this page is, without what was asked
 * @param title the subject's name, or the scheme's
 * @param bands as typed, kept also when they could not be read
 * @param wrong what is wrong with the bands typed
 * @param rule where the bands in use were set, when they are the scheme's own
 * @param table empty when there is nothing to show yet
 * @param subjects of the scheme, for those who look at the whole
 */
public record ResultsPage(
    Shell shell,
    String address,
    String title,
    boolean whole,
    List<Choice> years,
    String bands,
    Optional<String> wrong,
    String rule,
    Optional<BandTable> table,
    List<SubjectRow> subjects) {

  public record Choice(String value, String label, boolean chosen) {}

  /**
   * @param difference the mean mark of the highest band less that of nobody's, or a dash
   */
  public record SubjectRow(
      String path, String name, String n, String came, String passRate, String difference) {}
}
