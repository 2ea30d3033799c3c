package app.cairn.evaluation.report;

import app.cairn.platform.chart.IntervalChart;
import app.cairn.platform.ui.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was found, every figure already worded.
 *
 * @param picture null where there is nothing to draw
 * @param notes how the figures were made, in small print
 */
public record Section(
    String title,
    List<String> paragraphs,
    @Nullable IntervalChart picture,
    List<Table> tables,
    List<String> notes) {

  public Section(String title, List<String> paragraphs) {
    this(title, paragraphs, null, List.of(), List.of());
  }
}
