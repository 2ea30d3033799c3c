package app.cairn.evaluation.annual;

import app.cairn.evaluation.account.AccountCard;
import app.cairn.evaluation.report.Section;
import java.util.List;
import java.util.Optional;

/**
 * A year of a scheme, every figure worded: the same for the page, the PDF and the slide.
 *
 * @param subject what a PDF says of itself
 * @param part what of the scheme it is about, where it is not the whole
 * @param headline the one sentence
 * @param figures what the year came to
 * @param account of the scheme's reach, its leaders and its costs, where the whole is shown
 * @param recorded how attendance was
 * @param inPublic what may be said in public
 */
public record AnnualReport(
    String language,
    String title,
    String subject,
    String institution,
    String scheme,
    String year,
    String made,
    Optional<String> part,
    String headline,
    String choice,
    List<String> statement,
    List<String> warnings,
    List<Figure> figures,
    List<Aim> aims,
    List<Text> texts,
    List<Section> sections,
    List<AccountCard> account,
    List<List<String>> records,
    Optional<String> recorded,
    List<String> methods,
    List<String> limits,
    List<String> inPublic) {

  /**
   * @param among of how many, or what it is
   */
  public record Figure(String shown, String among) {}

  /**
   * @param words paragraphs; none where nobody has answered yet
   */
  public record Aim(int number, String aim, List<String> words) {}

  public record Text(String title, List<String> words) {}
}
