package app.cairn.evaluation.account;

import app.cairn.platform.chart.Bars;
import app.cairn.platform.chart.IntervalChart;
import app.cairn.platform.ui.Link;
import app.cairn.platform.ui.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A picture, or none, with its table and what must be known to read them. */
public record AccountCard(
    String title,
    List<String> paragraphs,
    @Nullable IntervalChart intervals,
    @Nullable Bars bars,
    Table table,
    List<String> notes,
    List<Link> files) {

  boolean isDrawn() {
    return intervals != null || bars != null;
  }

  public boolean folded() {
    return isDrawn();
  }
}
