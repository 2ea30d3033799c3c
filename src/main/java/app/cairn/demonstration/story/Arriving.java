package app.cairn.demonstration.story;

import app.cairn.demonstration.simulator.Cast;
import app.cairn.demonstration.simulator.University;
import app.cairn.platform.contributions.DemonstrationChapter;
import app.cairn.platform.database.CannotStart;
import app.cairn.platform.intake.run.Intake;
import app.cairn.platform.intake.run.Mappings;
import app.cairn.platform.intake.run.Origin;
import app.cairn.platform.intake.run.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * The records, through the same door as any university's. An import is one transaction, so the cast
 * is known if and only if it was done.
 */
@Component
@ConditionalOnProperty("cairn.demonstration")
class Arriving implements DemonstrationChapter {

  private static final Logger log = LoggerFactory.getLogger(Arriving.class);

  /** The largest takes as long as the three others together. */
  private static final List<List<University>> SIDE_BY_SIDE =
      List.of(
          List.of(University.HARROWMERE),
          List.of(University.ASHFEN, University.INVERLAITH, University.EASTQUAY));

  private final Stage stage;
  private final Folders folders;
  private final Intake intake;
  private final Mappings mappings;
  private final Clock clock;

  Arriving(Stage stage, Folders folders, Intake intake, Mappings mappings, Clock clock) {
    this.stage = stage;
    this.folders = folders;
    this.intake = intake;
    this.mappings = mappings;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public String name() {
    return "Bringing their records in";
  }

  @Override
  public void run() {
    try (var lanes = Executors.newVirtualThreadPerTaskExecutor()) {
      var arrivals =
          SIDE_BY_SIDE.stream()
              .map(lane -> lanes.submit(() -> lane.forEach(this::bringWhereMissing)))
              .toList();
      for (var arrival : arrivals) {
        arrival.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("The invented universities were interrupted on their way in.");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException known
          ? known
          : new IllegalStateException(e.getCause());
    }
  }

  private void bringWhereMissing(University university) {
    stage.at(
        university,
        () -> {
          if (stage.find(Cast.of(university).getFirst()).isEmpty()) {
            bring(university);
          }
        });
  }

  private void bring(University university) {
    var files = folders.of(university);
    Instant begun = clock.instant();
    Report report;
    try {
      report =
          intake
              .bring(files, Intake.Way.applying(mappings.standard(), Origin.DEMONSTRATION))
              .report();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (report.outcome() != Report.Outcome.APPLIED || report.badRows() > 0) {
      throw new CannotStart(
          "The records of %s do not come in: %d bad rows, %s"
              .formatted(
                  university.fullName(),
                  report.badRows(),
                  report.findings().stream().limit(3).toList()));
    }
    long rows = report.counts().stream().mapToLong(Report.Counted::read).sum();
    log.info(
        "  {}: {} rows in {} s",
        university.fullName(),
        "%,d".formatted(rows),
        Story.seconds(begun, clock.instant()));
  }
}
