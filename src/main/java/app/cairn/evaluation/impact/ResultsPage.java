package app.cairn.evaluation.impact;

import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Facts;
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
 * @param shown empty when there is nothing to show yet
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
    Landmark landmark,
    Optional<Shown> shown) {

  /** Whether anything typed cannot be used. */
  boolean isWrong() {
    return wrong.isPresent() || landmark.wrong().isPresent();
  }

  /**
   * From the end of which week passing and staying are compared.
   *
   * @param week as typed, kept also when it could not be read
   * @param rule where it was set
   */
  public record Landmark(String week, Optional<String> wrong, String rule) {

    static final Landmark NONE = new Landmark("", Optional.empty(), "");
  }

  public record Choice(String value, String label, boolean chosen) {}

  /**
   * @param statement what it means, before any figure
   * @param means the mean marks as a picture, and how they were compared
   * @param more every further card, in the order of the page
   */
  public record Shown(
      List<String> statement, ResultsCard means, Trust trust, List<ResultsCard> more) {}

  /**
   * How far to trust it.
   *
   * @param warnings each with the chip before it
   * @param base how many results of how many students
   * @param records how complete the records are
   * @param counted what counts as what
   */
  public record Trust(List<Warning> warnings, String base, Facts records, List<String> counted) {}

  public record Warning(String chip, String text) {}
}
