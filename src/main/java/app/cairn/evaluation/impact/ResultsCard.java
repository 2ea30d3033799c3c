package app.cairn.evaluation.impact;

import app.cairn.evaluation.report.Section;
import app.cairn.platform.chart.Curve;
import app.cairn.platform.chart.IntervalChart;
import app.cairn.platform.ui.Link;
import app.cairn.platform.ui.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One card of a page of results.
 *
 * @param folded whether the picture waits to be opened: a long one, beside a table that says the
 *     same
 * @param aside whether the tables wait to be opened: beside a picture that says the same
 * @param files the same as files
 */
public record ResultsCard(
    String title,
    List<String> paragraphs,
    @Nullable IntervalChart picture,
    @Nullable Curve curve,
    List<Table> tables,
    boolean folded,
    boolean aside,
    List<String> notes,
    List<Link> files) {

  static ResultsCard of(Section section, List<Link> files) {
    return new ResultsCard(
        section.title(),
        section.paragraphs(),
        section.picture(),
        null,
        section.tables(),
        false,
        false,
        section.notes(),
        files);
  }

  ResultsCard withTables(List<Table> instead) {
    return new ResultsCard(title, paragraphs, picture, curve, instead, folded, aside, notes, files);
  }

  ResultsCard drawn(@Nullable Curve instead) {
    return new ResultsCard(
        title, paragraphs, null, instead, tables, false, instead != null, notes, files);
  }

  ResultsCard folded(boolean isLong) {
    return new ResultsCard(title, paragraphs, picture, curve, tables, isLong, aside, notes, files);
  }

  ResultsCard noted(List<String> instead) {
    return new ResultsCard(
        title, paragraphs, picture, curve, tables, folded, aside, instead, files);
  }
}
