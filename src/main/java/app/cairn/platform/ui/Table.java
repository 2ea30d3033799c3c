package app.cairn.platform.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dense table of worded cells. The first cell of a row names it. On a phone each row becomes a
 * small list with the columns' labels.
 *
 * @param caption what it shows; heard, and seen unless the heading above says the same
 * @param choosing what rows are chosen as, or null when they can't be
 */
public record Table(
    String caption,
    boolean captionSeen,
    List<Column> columns,
    List<Row> rows,
    @Nullable Choosing choosing) {

  public enum Order {
    ASCENDING,
    DESCENDING
  }

  /**
   * @param figures whether it holds numbers, which stand to the right
   * @param path the list in this column's order
   * @param order how it is sorted now
   */
  public record Column(
      String label, boolean figures, @Nullable String path, @Nullable Order order) {

    public static Column of(String label) {
      return new Column(label, false, null, null);
    }

    public static Column figures(String label) {
      return new Column(label, true, null, null);
    }

    public Column sortedAt(String path, @Nullable Order order) {
      return new Column(label, figures, path, order);
    }

    public String ariaSort() {
      return order == null ? "none" : order == Order.ASCENDING ? "ascending" : "descending";
    }
  }

  /**
   * @param key what is sent when the row is chosen
   */
  public record Row(@Nullable String key, List<Cell> cells) {

    public static Row of(Cell... cells) {
      return new Row(null, List.of(cells));
    }

    public Row keyed(String key) {
      return new Row(key, cells);
    }
  }

  public record Cell(
      String text, @Nullable String detail, @Nullable String path, @Nullable Chip chip) {

    public static Cell of(String text) {
      return new Cell(text, null, null, null);
    }

    public static Cell to(String text, String path) {
      return new Cell(text, null, path, null);
    }

    public static Cell of(Chip chip) {
      return new Cell("", null, null, chip);
    }

    Cell unlinked() {
      return new Cell(text, detail, null, chip);
    }

    public Cell saying(String detail) {
      return new Cell(text, detail, path, chip);
    }
  }

  /**
   * @param name the field that chosen rows are sent in; the table stands in a form
   * @param heading of the column of boxes
   */
  public record Choosing(String name, String heading, String all) {}

  public static Table of(String caption, List<Column> columns, List<Row> rows) {
    return new Table(caption, false, columns, rows, null);
  }

  /**
   * A table of plain texts, such as stands beside a chart: the first column names, the rest count.
   */
  public static Table ofFigures(String caption, List<String> labels, List<List<String>> texts) {
    var columns = new ArrayList<Column>();
    for (String label : labels) {
      columns.add(columns.isEmpty() ? Column.of(label) : Column.figures(label));
    }
    var rows =
        texts.stream().map(row -> new Row(null, row.stream().map(Cell::of).toList())).toList();
    return of(caption, columns, rows);
  }

  public Table captioned() {
    return new Table(caption, true, columns, rows, choosing);
  }

  /** The same where nothing can be followed, as on paper. */
  public Table unlinked() {
    return new Table(
        caption,
        captionSeen,
        columns.stream().map(one -> new Column(one.label(), one.figures(), null, null)).toList(),
        rows.stream()
            .map(row -> new Row(null, row.cells().stream().map(Cell::unlinked).toList()))
            .toList(),
        null);
  }

  public Table choosing(Choosing choosing) {
    return new Table(caption, captionSeen, columns, rows, choosing);
  }
}
