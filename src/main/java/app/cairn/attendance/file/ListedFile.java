package app.cairn.attendance.file;

import app.cairn.platform.intake.Reason;
import app.cairn.platform.intake.reading.Bundle;
import app.cairn.platform.intake.reading.CsvFile;
import app.cairn.platform.intake.reading.Limits;
import app.cairn.platform.intake.reading.Unreadable;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Reads a list of numbers, with names or without. The first row may name the columns; where it
 * doesn't, as in what a scanner kept in its memory, numbers stand first and names second.
 */
final class ListedFile {

  static final int MOST_BYTES = 200_000;
  static final int MOST_ROWS = 2_000;

  private static final Limits LIMITS = new Limits(MOST_BYTES, 1, 50, 1_000, MOST_ROWS, 1);
  private static final String LINE = "line in the file";

  private ListedFile() {}

  static List<ListedLine> read(String name, byte[] content) throws Unreadable {
    var bundle = new OneFile(name, content);
    try (CsvFile file = CsvFile.open(bundle, bundle.files().getFirst(), LIMITS)) {
      OptionalInt number = first(file, "number", "student", "id", "card", "barcode");
      OptionalInt called = first(file, "name", "student name");
      boolean named = number.isPresent() || called.isPresent();
      var columns =
          new Columns(
              named ? number.orElse(-1) : 0, named ? called.orElse(-1) : 1, file.column(LINE));
      var lines = new ArrayList<ListedLine>();
      if (!named) {
        columns.read(1, file.header(), lines);
      }
      for (CsvFile.Row row = file.next(); row != null; row = file.next()) {
        columns.read(row.line(), row.cells(), lines);
      }
      return lines;
    } catch (IOException e) {
      throw new Unreadable(name, 0, Reason.of("imports.reason.broken-off"));
    }
  }

  /** The same list once more, as the page holds it between preview and bringing in. */
  static String write(List<ListedLine> lines) {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().build(text)) {
      csv.writeRecord("number", "name", LINE);
      lines.forEach(
          line -> csv.writeRecord(line.number(), line.name(), String.valueOf(line.line())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static OptionalInt first(CsvFile file, String... names) {
    return Stream.of(names)
        .map(file::column)
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  private record Columns(int number, int name, OptionalInt line) {

    void read(long at, List<String> cells, List<ListedLine> into) {
      String numberThere = cell(cells, number);
      String nameThere = cell(cells, name);
      if (!numberThere.isEmpty() || !nameThere.isEmpty()) {
        String lineThere = cell(cells, line.orElse(-1));
        into.add(
            new ListedLine(
                lineThere.matches("[0-9]{1,7}") ? Long.parseLong(lineThere) : at,
                numberThere,
                nameThere));
      }
    }

    private static String cell(List<String> cells, int index) {
      return index >= 0 && index < cells.size() ? cells.get(index).strip() : "";
    }
  }

  private record OneFile(String name, byte[] content) implements Bundle {

    @Override
    public List<Item> files() {
      return List.of(new Item(name, content.length));
    }

    @Override
    public InputStream open(Item file) {
      return new ByteArrayInputStream(content);
    }
  }
}
