package app.cairn.evaluation.spreadsheets;

import app.cairn.platform.contributions.CommandRefused;
import app.cairn.platform.intake.Spoken;
import app.cairn.platform.intake.reading.Bundle;
import app.cairn.platform.intake.reading.CsvFile;
import app.cairn.platform.intake.reading.Limits;
import app.cairn.platform.intake.reading.Unreadable;
import app.cairn.platform.words.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One file of the command line, to be read row by row. */
record SingleFile(Path path) implements Bundle {

  private static final Limits LIMITS = new Limits(8L << 30, 1, 500, 64_000, 50_000_000, 200);

  /** What is done with an open file. */
  interface Reading<T> {
    T of(CsvFile file) throws Unreadable;
  }

  /** Opens, reads and closes; a file that can't be read at all is said in one line. */
  static <T> T read(Path path, Wording w, Reading<T> reading) {
    if (!Files.isRegularFile(path)) {
      throw new CommandRefused(w.t("spreadsheet.refused.no-file", "file", path));
    }
    var bundle = new SingleFile(path);
    try (var file = CsvFile.open(bundle, bundle.files().getFirst(), LIMITS)) {
      return reading.of(file);
    } catch (Unreadable unreadable) {
      throw new CommandRefused(Spoken.finding(w, unreadable.finding()).strip());
    } catch (IOException broken) {
      throw new CommandRefused(w.t("spreadsheet.refused.unreadable", "file", path));
    }
  }

  @Override
  public List<Item> files() {
    return List.of(new Item(path.getFileName().toString(), path.toFile().length()));
  }

  @Override
  public InputStream open(Item file) throws IOException {
    return Files.newInputStream(path);
  }
}
