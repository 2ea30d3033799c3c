package app.cairn.demonstration.simulator;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A folder into which CSV files are written, one row after another. */
final class CsvFolder {
  /** The rows of one file. */
  interface Rows {
    void row(@Nullable Object... cells);
  }

  interface Content {
    void write(Rows rows);
  }

  private final Path folder;

  CsvFolder(Path folder) {
    this.folder = folder;
  }

  void write(String file, String columns, Content content) {
    try {
      Files.createDirectories(folder);
      try (var csv =
          CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(folder.resolve(file))) {
        csv.writeRecord(columns.split(",\\s*"));
        content.write(cells -> csv.writeRecord(strings(cells)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] strings(@Nullable Object... cells) {
    String[] strings = new String[cells.length];
    for (int i = 0; i < cells.length; i++) {
      Object cell = cells[i];
      strings[i] = cell == null ? "" : cell.toString();
    }
    return strings;
  }
}
