package app.cairn.world;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Reads the tests' own tables. */
public final class Csv {

  private Csv() {}

  public static List<NamedCsvRecord> rows(String file) {
    try (var reader = CsvReader.builder().ofNamedCsvRecord(Path.of(file))) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " can't be read", e);
    }
  }
}
