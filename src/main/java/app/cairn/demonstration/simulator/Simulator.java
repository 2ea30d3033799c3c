package app.cairn.demonstration.simulator;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** Writes the files of an invented university: the same for the same seed, hour and size. */
public final class Simulator {
  private final long seed;
  private final LocalDateTime now;
  private final Size size;

  /**
   * @param now up to when everything has happened, in the university's own time
   */
  public Simulator(long seed, LocalDateTime now, Size size) {
    this.seed = seed;
    this.now = now.truncatedTo(ChronoUnit.HOURS);
    this.size = size;
  }

  /** Lives the years of a university and writes what its systems would hold into a folder. */
  public Path write(University university, Path folder) {
    var world = new Simulation(university, seed, now, size);
    var csv = new CsvFolder(folder);
    new UniversityFiles(world).write(csv);
    new PeopleFiles(world).write(csv);
    new TimetableFiles(world).write(csv);
    new SchemeFiles(world).write(csv);
    return folder;
  }
}
