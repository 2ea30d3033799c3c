package app.cairn.platform.intake.command;

import app.cairn.platform.InstitutionId;
import app.cairn.platform.contributions.CommandContribution;
import app.cairn.platform.contributions.CommandRefused;
import app.cairn.platform.intake.Spoken;
import app.cairn.platform.intake.mapping.BuiltIn;
import app.cairn.platform.intake.mapping.Mapping;
import app.cairn.platform.intake.mapping.MappingFault;
import app.cairn.platform.intake.run.Intake;
import app.cairn.platform.intake.run.Mappings;
import app.cairn.platform.intake.run.Origin;
import app.cairn.platform.intake.run.RecordTypes;
import app.cairn.platform.intake.run.Report;
import app.cairn.platform.tenancy.InstitutionDirectory;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.platform.words.Wording;
import app.cairn.platform.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Brings a folder or zip of records in: all of it, or nothing.",
      "The files are described in docs/import. Works while the server runs."
    })
final class ImportCommand implements CommandContribution {

  private static final int LINES = 40;

  @Parameters(paramLabel = "FOLDER|ZIP", description = "Where the files are.")
  private Path files = Path.of("");

  @Option(
      names = "--institution",
      required = true,
      paramLabel = "HANDLE",
      description = "Whose records these are.")
  private String handle = "";

  @Option(
      names = "--mapping",
      paramLabel = "FILE|NAME",
      description =
          "What the columns mean: a file, or a saved or built-in mapping. OneRoster if not given.")
  private String mapping = BuiltIn.ONEROSTER;

  @Option(
      names = "--switch",
      paramLabel = "NAME",
      description = "Switches on what the mapping leaves open.")
  private Set<String> switches = new HashSet<>();

  @Option(names = "--preview", description = "Say what would happen, and do nothing.")
  private boolean preview;

  @Option(
      names = "--allow-removals",
      description = "Go on even if more than a tenth of a kind of record ends.")
  private boolean removalsAllowed;

  @Override
  public int run(ApplicationContext application) {
    if (!Files.exists(files)) {
      throw new CommandRefused("There is no " + files + ": name a folder or a zip.");
    }
    InstitutionId institution =
        application
            .getBean(InstitutionDirectory.class)
            .withHandle(handle)
            .orElseThrow(
                () ->
                    new CommandRefused(
                        "No institution has the handle " + handle + ": see --institution."));
    return Tenancy.within(institution, () -> bring(application));
  }

  private int bring(ApplicationContext application) {
    Wording wording = application.getBean(Words.class).wording();
    Mapping chosen = chosen(application.getBean(Mappings.class), wording);
    for (String name : switches) {
      if (!chosen.switches().containsKey(name)) {
        throw new CommandRefused(
            "The mapping has no switch “%s”; it has: %s"
                .formatted(name, String.join(", ", chosen.switches().keySet())));
      }
    }
    try {
      Report report =
          application
              .getBean(Intake.class)
              .bring(
                  files,
                  new Intake.Way(
                      chosen,
                      Set.copyOf(switches),
                      !preview,
                      removalsAllowed,
                      Origin.COMMAND,
                      Optional.empty()))
              .report();
      print(report, wording, application.getBean(RecordTypes.class));
      return exitCode(report);
    } catch (IOException e) {
      throw new CommandRefused("The files can’t be read: " + e.getMessage());
    }
  }

  private Mapping chosen(Mappings mappings, Wording wording) {
    Path file = Path.of(mapping);
    try {
      if (Files.isRegularFile(file)) {
        return mappings.read(Files.readString(file));
      }
      return mappings.read(
          mappings
              .textOf(mapping)
              .orElseThrow(
                  () ->
                      new CommandRefused(
                          "No file and no saved mapping is named " + mapping + ".")));
    } catch (MappingFault e) {
      throw new CommandRefused(
          "%s, line %d: %s".formatted(mapping, e.line(), Spoken.reason(wording, e.reason())));
    } catch (IOException e) {
      throw new CommandRefused("The mapping can’t be read: " + mapping);
    }
  }

  private static void print(Report report, Wording wording, RecordTypes types) {
    for (Report.Counted count : report.counts()) {
      System.out.println(line(wording, types, count));
    }
    report.findings().stream()
        .limit(LINES)
        .forEach(finding -> System.out.println(Spoken.finding(wording, finding)));
    if (report.badRows() > LINES) {
      System.out.println(wording.t("imports.command.more", "rows", report.badRows()));
    }
    for (String file : report.unread()) {
      System.out.println(wording.t("imports.command.unread", "file", file));
    }
  }

  private static String line(Wording wording, RecordTypes types, Report.Counted count) {
    String title =
        types.find(count.recordType()).map(type -> wording.t(type.titleKey())).orElse("");
    return "%-24s %,9d added %,9d changed %,9d ended %,9d unchanged %,7d left out %,6d bad"
        .formatted(
            title,
            count.added(),
            count.changed(),
            count.removed(),
            count.unchanged(),
            count.leftOut(),
            count.bad());
  }

  private int exitCode(Report report) {
    return switch (report.outcome()) {
      case APPLIED -> {
        System.out.println(report.changesNothing() ? "Nothing changed." : "Applied.");
        yield 0;
      }
      case READY -> {
        System.out.println("A preview: nothing was done.");
        yield 0;
      }
      case ASKS ->
          throw new CommandRefused(
              "More than a tenth of a kind of record would end; nothing was done. Go on with"
                  + " --allow-removals.");
      case REFUSED -> throw new CommandRefused("Nothing was done: see above.");
    };
  }
}
