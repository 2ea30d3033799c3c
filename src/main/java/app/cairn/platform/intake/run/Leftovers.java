package app.cairn.platform.intake.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Records that lie in the temporary folder because a process was killed while it read them. */
@Component
class Leftovers {

  private static final Logger log = LoggerFactory.getLogger(Leftovers.class);

  /** Longer than any import takes, as another process on this machine may be at one. */
  private static final Duration AGE = Duration.ofDays(1);

  private final Clock clock;

  Leftovers(Clock clock) {
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void sweep() throws IOException {
    sweep(Path.of(System.getProperty("java.io.tmpdir")));
  }

  void sweep(Path temporary) throws IOException {
    Instant oldest = clock.instant().minus(AGE);
    try (var found = Files.newDirectoryStream(temporary, "cairn-{upload,call}*")) {
      for (Path one : found) {
        if (Files.getLastModifiedTime(one).toInstant().isBefore(oldest)) {
          delete(one);
        }
      }
    }
  }

  static void delete(Path folder) {
    try (var paths = Files.walk(folder)) {
      List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      log.warn("{} could not be deleted", folder, e);
    }
  }
}
