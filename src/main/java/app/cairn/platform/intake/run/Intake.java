package app.cairn.platform.intake.run;

import app.cairn.platform.PersonId;
import app.cairn.platform.intake.Finding;
import app.cairn.platform.intake.mapping.Mapping;
import app.cairn.platform.intake.reading.Bundle;
import app.cairn.platform.intake.reading.Folder;
import app.cairn.platform.intake.reading.Limits;
import app.cairn.platform.intake.reading.Unpacked;
import app.cairn.platform.intake.reading.Unreadable;
import app.cairn.platform.tenancy.InstitutionCard;
import app.cairn.platform.tenancy.InstitutionDirectory;
import app.cairn.platform.tenancy.Tenancy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * The door through which records come in. Works for the institution bound by {@link Tenancy}; one
 * import at a time for each.
 */
@Service
public class Intake {

  private final Engine engine;
  private final RunSql runs;
  private final InstitutionDirectory institutions;
  private final Clock clock;
  private final Limits limits;

  Intake(Engine engine, RunSql runs, InstitutionDirectory institutions, Clock clock) {
    this.engine = engine;
    this.runs = runs;
    this.institutions = institutions;
    this.clock = clock;
    this.limits = Limits.usual();
  }

  /**
   * How to bring a set in.
   *
   * @param switches of the mapping, to be on beside those that are on anyway
   * @param apply false for a preview
   * @param removalsAllowed whether more than a tenth of something may end without asking
   */
  public record Way(
      Mapping mapping,
      Set<String> switches,
      boolean apply,
      boolean removalsAllowed,
      Origin origin,
      Optional<PersonId> by) {

    public static Way applying(Mapping mapping, Origin origin) {
      return new Way(mapping, Set.of(), true, false, origin, Optional.empty());
    }
  }

  /** What became of a set, and under which number it is kept. */
  public record Brought(Optional<UUID> run, Report report) {}

  /** Brings a folder, or a zip, of files in. */
  public Brought bring(Path folderOrZip, Way way) throws IOException {
    try (Bundle bundle =
        Files.isDirectory(folderOrZip)
            ? Folder.at(folderOrZip, limits)
            : Unpacked.from(folderOrZip, limits)) {
      return bring(bundle, way);
    } catch (Unreadable e) {
      return new Brought(Optional.empty(), unreadable(e.finding()));
    }
  }

  public Brought bring(Bundle bundle, Way way) {
    UUID run =
        runs.begin(
            way.mapping(), way.switches(), way.origin(), way.by(), bundle.files(), clock.instant());
    return new Brought(Optional.of(run), carryOut(run, bundle, way));
  }

  private Report carryOut(UUID run, Bundle bundle, Way way) {
    UUID attempt =
        runs.tryBegins(run, way.apply(), way.removalsAllowed(), way.by(), clock.instant());
    return carryOut(run, attempt, bundle, way);
  }

  /** A try that has begun, at a run whose files are already here. */
  Report carryOut(UUID run, UUID attempt, Bundle bundle, Way way) {
    var zone =
        institutions
            .cardOf(Tenancy.require())
            .map(InstitutionCard::zone)
            .orElseThrow(() -> new IllegalStateException("No such institution"));
    return engine.carryOut(
        new Engine.Order(
            run,
            bundle,
            way.mapping(),
            way.switches(),
            way.apply(),
            way.removalsAllowed(),
            limits,
            zone,
            LocalDate.now(clock.withZone(zone)),
            report -> {
              if (report.outcome() == Report.Outcome.APPLIED) {
                runs.tryEnds(run, attempt, report, clock.instant());
              } else {
                runs.tryEndsApart(run, attempt, report, clock.instant());
              }
            }));
  }

  /** Refused only because another import was running. */
  public static boolean isBusy(Report report) {
    return report.findings().stream()
        .anyMatch(finding -> finding.reason().key().equals("imports.reason.busy"));
  }

  static Report unreadable(Finding finding) {
    return new Report(
        Report.Outcome.REFUSED, List.of(), 0, List.of(finding), List.of(), List.of(), false);
  }
}
