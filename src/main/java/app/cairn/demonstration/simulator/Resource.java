package app.cairn.demonstration.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lines of a file that lies beside the simulator, without comments and empty ones. */
final class Resource {
  private Resource() {}

  static List<String> lines(String name) {
    try (var in = Resource.class.getResourceAsStream("/demonstration/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
