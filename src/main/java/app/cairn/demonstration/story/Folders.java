package app.cairn.demonstration.story;

import app.cairn.demonstration.simulator.Simulator;
import app.cairn.demonstration.simulator.Size;
import app.cairn.demonstration.simulator.University;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** The files of the universities, written when the first of them is asked for. */
@Component
class Folders {

  static final ZoneId ZONE = ZoneId.of("Europe/London");
  static final long SEED = 1;

  private final Path folder;
  private final Size size;
  private final Clock clock;
  private final Map<University, CompletableFuture<Path>> written = new EnumMap<>(University.class);

  Folders(
      @Value("${cairn.data:data}") Path data,
      @Value("${cairn.story.tiny:false}") boolean tiny,
      Clock clock) {
    this.folder = data.resolve("demonstration");
    this.size = tiny ? Size.TINY : Size.WHOLE;
    this.clock = clock;
  }

  /** Asked for by several lanes at once; all are written side by side, the largest begun first. */
  Path of(University university) {
    CompletableFuture<Path> files;
    synchronized (this) {
      files = begun(university);
    }
    return files.join();
  }

  private CompletableFuture<Path> begun(University university) {
    if (written.isEmpty()) {
      var simulator = new Simulator(SEED, LocalDateTime.now(clock.withZone(ZONE)), size);
      for (var each : University.values()) {
        written.put(
            each,
            CompletableFuture.supplyAsync(
                () -> simulator.write(each, folder.resolve(each.handle()))));
      }
    }
    @Nullable CompletableFuture<Path> files = written.get(university);
    if (files == null) {
      throw new IllegalArgumentException(university.handle());
    }
    return files;
  }

  synchronized boolean used() {
    return !written.isEmpty();
  }

  /** What was imported is in the database; {@code cairn demo} writes the files again. */
  void close() {
    try {
      FileSystemUtils.deleteRecursively(folder);
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
