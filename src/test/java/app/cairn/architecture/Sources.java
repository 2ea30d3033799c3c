package app.cairn.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The project's own files, as text. */
final class Sources {

  static final Path MAIN = Path.of("src/main/java");
  static final Path TESTS = Path.of("src/test/java");
  static final Path TEMPLATES = Path.of("src/main/jte");

  private Sources() {}

  static List<Path> under(Path folder, String ending) {
    try (var paths = Files.walk(folder)) {
      return paths
          .filter(path -> path.toString().endsWith(ending))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The application module a source file belongs to, or the empty text above the modules. */
  static String moduleOf(Path file) {
    Path inside = MAIN.resolve("app/cairn").relativize(file);
    return inside.getNameCount() > 1 ? inside.getName(0).toString() : "";
  }
}
