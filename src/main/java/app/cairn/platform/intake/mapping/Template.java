package app.cairn.platform.intake.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Text with the values of columns put in: {@code {code_module}/{id_student}}. A question mark after
 * the name allows the column to be absent. Where all its columns are empty, so is the whole.
 */
record Template(List<Part> parts) {

  /**
   * @param text literal text, or the name of a column
   */
  record Part(String text, boolean isColumn, boolean mayBeAbsent) {}

  /** A template whose columns have been found. */
  interface Bound {
    String text(List<String> cells);
  }

  static Template parse(String text) {
    var parts = new ArrayList<Part>();
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('{', at);
      int close = open < 0 ? -1 : text.indexOf('}', open);
      if (close < 0) {
        parts.add(new Part(text.substring(at), false, false));
        break;
      }
      if (open > at) {
        parts.add(new Part(text.substring(at, open), false, false));
      }
      String column = text.substring(open + 1, close).strip();
      boolean optional = column.endsWith("?");
      parts.add(
          new Part(
              optional ? column.substring(0, column.length() - 1).strip() : column,
              true,
              optional));
      at = close + 1;
    }
    return new Template(List.copyOf(parts));
  }

  Stream<String> columns(boolean evenIfTheyMayBeAbsent) {
    return parts.stream()
        .filter(part -> part.isColumn() && (evenIfTheyMayBeAbsent || !part.mayBeAbsent()))
        .map(Part::text);
  }

  Bound bind(Columns columns) throws MissingColumn {
    var places = new int[parts.size()];
    boolean readsColumns = false;
    for (int i = 0; i < places.length; i++) {
      Part part = parts.get(i);
      places[i] = -1;
      if (part.isColumn()) {
        readsColumns = true;
        OptionalInt found = columns.column(part.text());
        if (found.isEmpty() && !part.mayBeAbsent()) {
          throw new MissingColumn(part.text());
        }
        places[i] = found.orElse(-1);
      }
    }
    if (places.length == 1 && readsColumns) {
      int only = places[0];
      return only < 0 ? cells -> "" : cells -> cells.get(only).strip();
    }
    return readsColumns ? cells -> joined(cells, places) : _ -> constant();
  }

  private String joined(List<String> cells, int[] places) {
    var text = new StringBuilder();
    boolean any = false;
    for (int i = 0; i < places.length; i++) {
      if (parts.get(i).isColumn()) {
        String value = places[i] < 0 ? "" : cells.get(places[i]).strip();
        any |= !value.isEmpty();
        text.append(value);
      } else {
        text.append(parts.get(i).text());
      }
    }
    return any ? text.toString() : "";
  }

  private String constant() {
    return parts.isEmpty() ? "" : parts.getFirst().text();
  }
}
