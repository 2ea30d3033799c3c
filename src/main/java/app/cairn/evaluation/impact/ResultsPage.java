package app.cairn.evaluation.impact;

import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Facts;
import app.cairn.platform.ui.Link;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Results of a scheme or of one subject.
 *
 * @param address where this page is, without what was asked
 * @param title the subject's name, or the scheme's
 * @param scheme the handle asked for, kept when something else is asked
 * @param bands as typed, kept also when they could not be read
 * @param wrong what is wrong with the bands typed
 * @param free whether other bands and another landmark week may be tried
 * @param rule where the bands in use were set, when they are the scheme's own
 * @param shown empty when there is nothing to show yet
 */
public record ResultsPage(
    Shell shell,
    String address,
    String title,
    boolean whole,
    @Nullable String scheme,
    List<Choice> years,
    String bands,
    Optional<String> wrong,
    boolean free,
    String rule,
    Landmark landmark,
    Optional<Shown> shown) {

  /** The same for another reader, of whom nothing but the frame is theirs. */
  ResultsPage in(Shell other) {
    return new ResultsPage(
        other, address, title, whole, scheme, years, bands, wrong, free, rule, landmark, shown);
  }

  /** Whether anything typed cannot be used. */
  public boolean isWrong() {
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
   * @param headline what it means, in one sentence
   * @param choice what it is not
   * @param asked of which year and bands it speaks
   * @param warnings each with the chip before it
   * @param means the mean marks as a picture and as a table
   * @param parts everything else, folded
   * @param ways to pages of their own
   */
  public record Shown(
      String headline,
      String choice,
      String asked,
      List<Warning> warnings,
      ResultsCard means,
      List<Part> parts,
      Trust trust,
      List<Link> ways) {}

  /**
   * A part of the page that opens when asked for.
   *
   * @param id what stands after the # of its address
   * @param finding what it found, in one line
   */
  public record Part(String id, String finding, ResultsCard card) {}

  /**
   * How far to trust it.
   *
   * @param warnings each with the chip before it
   * @param base how many results of how many students
   * @param records how complete the records are
   * @param captured none where fewer than five came
   * @param counted what counts as what
   */
  public record Trust(
      List<Warning> warnings,
      String base,
      Facts records,
      Optional<Captured> captured,
      List<String> counted) {}

  /** How attendance came into the registers: one sentence, and the shares. */
  public record Captured(String sentence, Facts facts) {}

  public record Warning(String chip, String text) {}
}
