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

  /** Where the university's own records are, and where the scheme's lists. */
  public record Written(Path records, Path lists) {}

  /**
   * Lives the years of a university and writes what its systems would hold into a folder: the
   * university's records into {@code records}, and what the scheme kept itself into {@code scheme}.
   * The records come first when they are imported, as the scheme's year must be open by then.
   */
  public Written write(University university, Path folder) {
    var world = new Simulation(university, seed, now, size);
    var written = new Written(folder.resolve("records"), folder.resolve("scheme"));
    var records = new CsvFolder(written.records());
    new UniversityFiles(world).write(records);
    new PeopleFiles(world).write(records);
    new TimetableFiles(world).write(records);
    new SchemeFiles(world).write(new CsvFolder(written.lists()));
    return written;
  }
}
