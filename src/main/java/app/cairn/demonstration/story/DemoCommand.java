package app.cairn.demonstration.story;

import app.cairn.demonstration.simulator.Simulator;
import app.cairn.demonstration.simulator.Size;
import app.cairn.demonstration.simulator.University;
import app.cairn.platform.contributions.CommandContribution;
import app.cairn.platform.contributions.CommandRefused;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the invented universities' files, to look at or to import somewhere. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Writes the files of the four invented universities.")
final class DemoCommand implements CommandContribution {

  @Option(
      names = "--write",
      required = true,
      paramLabel = "DIR",
      description = "A folder; each university gets one of its own in it.")
  @Nullable Path folder;

  @Option(
      names = "--institution",
      paramLabel = "PREFIX",
      description = "Only one: bham, qmu, qmul or guide.")
  @Nullable String prefix;

  @Option(names = "--seed", paramLabel = "N", description = "Another world; 1 if not given.")
  long seed = Folders.SEED;

  @Option(names = "--tiny", description = "Two subjects with a fifth of their students.")
  boolean tiny;

  @Override
  public int run(ApplicationContext application) {
    Path into = java.util.Objects.requireNonNull(folder);
    var now = LocalDateTime.now(application.getBean(Clock.class).withZone(Folders.ZONE));
    var simulator = new Simulator(seed, now, tiny ? Size.TINY : Size.WHOLE);
    for (var university : wanted()) {
      System.out.printf(
          "%s: %s%n",
          university.fullName(), simulator.write(university, into.resolve(university.handle())));
    }
    return 0;
  }

  private List<University> wanted() {
    var all = Arrays.asList(University.values());
    if (prefix == null) {
      return all;
    }
    var found = all.stream().filter(university -> university.prefix().equals(prefix)).toList();
    if (found.isEmpty()) {
      throw new CommandRefused(
          "There is no invented university %s: choose one of %s."
              .formatted(
                  prefix, all.stream().map(University::prefix).collect(Collectors.joining(", "))));
    }
    return found;
  }
}
