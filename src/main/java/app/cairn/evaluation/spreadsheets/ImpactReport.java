package app.cairn.evaluation.spreadsheets;

import app.cairn.platform.chart.IntervalChart;
import app.cairn.platform.ui.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole report as one file, every figure already worded.
 *
 * @param statement what was found, before any figure
 * @param sources which files it rests on
 */
public record ImpactReport(
    String language,
    String title,
    List<String> statement,
    String sources,
    List<Section> sections,
    String foot) {

  /**
   * @param picture null where there is nothing to draw
   * @param notes how the figures were made, in small print
   */
  public record Section(
      String title,
      List<String> paragraphs,
      @Nullable IntervalChart picture,
      List<Table> tables,
      List<String> notes) {

    Section(String title, List<String> paragraphs) {
      this(title, paragraphs, null, List.of(), List.of());
    }
  }
}
