package app.cairn.evaluation.impact;

import app.cairn.platform.chart.Curve;
import app.cairn.platform.chart.HeatMap;
import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Link;
import app.cairn.platform.ui.Table;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who came, and when.
 *
 * @param lead what the pictures show, in a sentence
 * @param back to the results
 * @param shown empty where no session has been yet
 */
public record TakeUpPage(
    Shell shell, String lead, String back, List<ResultsPage.Choice> years, Optional<Shown> shown) {

  public record Shown(Part weeks, Part subjects) {}

  /**
   * A picture with its table and files; one of the two pictures.
   *
   * @param without what no session was held of, which has no row
   */
  public record Part(
      String title,
      List<String> paragraphs,
      @Nullable Curve curve,
      @Nullable HeatMap map,
      Table table,
      List<Link> files,
      List<String> without) {}
}
