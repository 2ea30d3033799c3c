package app.cairn.platform.intake.reading;

import app.cairn.platform.intake.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** A zip, unpacked into a folder of its own that goes when it is closed. */
public final class Unpacked implements Bundle {

  private final Path folder;
  private final Folder files;

  private Unpacked(Path folder, Folder files) {
    this.folder = folder;
    this.files = files;
  }

  public static Unpacked from(Path zip, Limits limits) throws IOException, Unreadable {
    if (Files.size(zip) > limits.bundleBytes()) {
      throw new Unreadable(
          zip.getFileName().toString(),
          0,
          Reason.of("imports.reason.too-much", "megabytes", limits.bundleBytes() >> 20));
    }
    Path folder = Files.createTempDirectory("cairn-intake");
    try (var in = Files.newInputStream(zip)) {
      new Unpacking(limits)
          .unpack(
              zip.getFileName().toString(),
              in,
              (name, content) -> Files.copy(content, folder.resolve(name)));
      return new Unpacked(folder, Folder.at(folder, limits));
    } catch (IOException | Unreadable | RuntimeException e) {
      delete(folder);
      throw e;
    }
  }

  @Override
  public List<Item> files() {
    return files.files();
  }

  @Override
  public InputStream open(Item file) throws IOException {
    return files.open(file);
  }

  @Override
  public void close() throws IOException {
    delete(folder);
  }

  private static void delete(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
