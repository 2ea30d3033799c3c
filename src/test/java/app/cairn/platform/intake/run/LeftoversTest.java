package app.cairn.platform.intake.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  @TempDir private Path temporary;

  @Test
  void whatAKilledProcessLeftGoesAfterADayAndNothingElse() throws IOException {
    Path old = folder("cairn-upload1", NOW.minus(Duration.ofHours(25)));
    Path fresh = folder("cairn-upload2", NOW.minus(Duration.ofHours(23)));
    Path foreign = folder("other-upload3", NOW.minus(Duration.ofDays(30)));

    new Leftovers(Clock.fixed(NOW, ZoneOffset.UTC)).sweep(temporary);

    assertThat(old).doesNotExist();
    assertThat(fresh.resolve("users.csv")).exists();
    assertThat(foreign.resolve("users.csv")).exists();
  }

  private Path folder(String name, Instant touched) throws IOException {
    Path folder = Files.createDirectory(temporary.resolve(name));
    Files.writeString(folder.resolve("users.csv"), "sourcedId\ns1\n");
    return Files.setLastModifiedTime(folder, FileTime.from(touched));
  }
}
