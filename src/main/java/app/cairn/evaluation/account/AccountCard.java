package app.cairn.evaluation.account;

import app.cairn.platform.chart.Bars;
import app.cairn.platform.chart.IntervalChart;
import app.cairn.platform.ui.Link;
import app.cairn.platform.ui.Table;
import java.util.List;
import java.util.stream.Stream;
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

  /** The same as a part of a report, with its one sentence and the way to its own page. */
  AccountCard inReport(String heading, String lead, Link own) {
    return new AccountCard(
        heading,
        Stream.concat(Stream.of(lead), paragraphs.stream()).toList(),
        intervals,
        bars,
        table.unlinked(),
        notes,
        List.of(own));
  }

  /** The one sentence of a part of a report. */
  public String lead() {
    return paragraphs.getFirst();
  }

  boolean isDrawn() {
    return intervals != null || bars != null;
  }

  public boolean folded() {
    return isDrawn();
  }
}
