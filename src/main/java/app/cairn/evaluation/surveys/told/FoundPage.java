package app.cairn.evaluation.surveys.told;

import app.cairn.platform.chart.HorizontalBars;
import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A survey and what it found.
 *
 * @param answered how many answered of how many, in words
 * @param units the cohorts to choose from; none where there is nothing to choose
 */
public record FoundPage(
    Shell shell,
    UUID id,
    String facts,
    String answered,
    List<String> notes,
    List<Unit> units,
    List<Card> cards,
    List<Quote> quotes,
    @Nullable String file,
    boolean texts,
    boolean likeness,
    boolean closable,
    boolean own) {

  public record Unit(String id, String name, boolean chosen) {}

  /**
   * @param sentence the finding, with its n
   * @param bars null where there is nothing to draw
   */
  public record Card(
      String question,
      String sentence,
      @Nullable String before,
      @Nullable HorizontalBars bars,
      @Nullable Table table) {}

  public record Quote(String question, String words) {}
}
