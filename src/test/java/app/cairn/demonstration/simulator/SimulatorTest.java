package app.cairn.demonstration.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimulatorTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 25, 14, 20);

  @ParameterizedTest
  @EnumSource(University.class)
  void theSameSeedAndHourWriteTheSameFiles(University university, @TempDir Path folder)
      throws IOException {
    var once = written(7, NOW, university, folder.resolve("once"));
    var again = written(7, NOW.plusMinutes(30), university, folder.resolve("again"));

    assertThat(again).isEqualTo(once).hasSizeGreaterThan(20);
  }

  @Test
  void anotherSeedWritesOtherPeople(@TempDir Path folder) throws IOException {
    var once = written(7, NOW, University.ASHFEN, folder.resolve("once"));
    var other = written(8, NOW, University.ASHFEN, folder.resolve("other"));

    assertThat(other.get("users.csv")).isNotEqualTo(once.get("users.csv"));
    assertThat(other.get("courses.csv")).isEqualTo(once.get("courses.csv"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-12-25T10:00", "2027-01-04T03:00", "2027-02-28T23:00", "2027-04-05T12:00",
        "2027-06-30T09:00", "2027-08-15T17:00", "2028-02-29T11:00", "2027-09-20T08:00"
      })
  void anyTimeOfTheYearHasATermBehindAndBeforeIt(LocalDateTime now) {
    for (var university : University.values()) {
      var world = new Simulation(university, 1, now, Size.TINY);

      assertThat(world.planning.sessions())
          .as("%s at %s", university, now)
          .anyMatch(session -> !session.came.isEmpty() && session.target.year.back() == 0)
          .anyMatch(session -> session.starts.isAfter(now.plusDays(1)));
    }
  }

  private static TreeMap<String, String> written(
      long seed, LocalDateTime now, University university, Path folder) throws IOException {
    new Simulator(seed, now, Size.TINY).write(university, folder);
    var files = new TreeMap<String, String>();
    try (var paths = Files.walk(folder)) {
      for (var path : paths.filter(Files::isRegularFile).toList()) {
        files.put(path.getFileName().toString(), Files.readString(path));
      }
    }
    return files;
  }
}
