package app.cairn.platform.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A set of files by their bare names, each readable as often as needed. */
public interface Bundle extends AutoCloseable {

  record Item(String name, long bytes) {}

  List<Item> files();

  InputStream open(Item file) throws IOException;

  /** File names are compared without regard to case: some systems lose it on the way. */
  default Optional<Item> find(String name) {
    return files().stream()
        .filter(file -> file.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  @Override
  default void close() throws IOException {}
}
