package app.cairn.platform.intake.reading;

import app.cairn.platform.intake.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The CSV files that lie directly in a folder. */
public final class Folder implements Bundle {

  private final Path folder;
  private final List<Item> files;

  private Folder(Path folder, List<Item> files) {
    this.folder = folder;
    this.files = List.copyOf(files);
  }

  public static Folder at(Path folder, Limits limits) throws IOException, Unreadable {
    var files = new ArrayList<Item>();
    long bytes = 0;
    try (var entries = Files.list(folder)) {
      for (Path entry : entries.sorted().toList()) {
        String name = entry.getFileName().toString();
        if (Files.isRegularFile(entry) && name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
          files.add(new Item(name, Files.size(entry)));
          bytes += Files.size(entry);
        }
      }
    }
    if (bytes > limits.bundleBytes()) {
      throw new Unreadable(
          folder.toString(),
          0,
          Reason.of("imports.reason.too-much", "megabytes", limits.bundleBytes() >> 20));
    }
    return new Folder(folder, files);
  }

  @Override
  public List<Item> files() {
    return files;
  }

  @Override
  public InputStream open(Item file) throws IOException {
    return Files.newInputStream(folder.resolve(file.name()));
  }
}
