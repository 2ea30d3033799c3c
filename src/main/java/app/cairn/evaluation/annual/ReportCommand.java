package app.cairn.evaluation.annual;

import app.cairn.evaluation.impact.YearsResults;
import app.cairn.evaluation.release.OpenFigures;
import app.cairn.platform.NotFound;
import app.cairn.platform.contributions.CommandContribution;
import app.cairn.platform.contributions.CommandRefused;
import app.cairn.platform.pdf.Pdf;
import app.cairn.platform.tenancy.InstitutionDirectory;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.platform.words.Wording;
import app.cairn.platform.words.Words;
import cairn.templates.StaticTemplates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = {
      "The report of a scheme's year: writes report.pdf, slide.pdf and public.txt, with the"
          + " sentences that may be said in public. Once the board has confirmed the marks also"
          + " figures.csv, open data rounded and withheld as when released, and dictionary.csv,"
          + " which says what its columns mean.",
      "The figures are those of the pages of results. Works while the server runs."
    })
final class ReportCommand implements CommandContribution {

  @Option(
      names = "--institution",
      required = true,
      paramLabel = "HANDLE",
      description = "Whose scheme it is.")
  private String handle = "";

  @Option(
      names = "--scheme",
      paramLabel = "HANDLE",
      description = "Which scheme; the only one, or the first by name, if not given.")
  private @Nullable String scheme;

  @Option(
      names = "--year",
      paramLabel = "NAME",
      description = "Which year, such as 2025/26; the latest whose outcomes stand if not given.")
  private @Nullable String year;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Where to write; made if need be.")
  private Path out = Path.of("");

  @Override
  public int run(ApplicationContext application) {
    var institution =
        application
            .getBean(InstitutionDirectory.class)
            .withHandle(handle)
            .orElseThrow(
                () ->
                    new CommandRefused(
                        "No institution has the handle " + handle + ": see --institution."));
    return Tenancy.within(institution, () -> write(application));
  }

  private int write(ApplicationContext application) {
    var w = application.getBean(Words.class).wording();
    var report = report(application.getBean(Reports.class), w);
    var open =
        application
            .getBean(OpenFigures.class)
            .forOperator(new YearsResults.Question(scheme, year), w);
    var templates = new StaticTemplates();
    try {
      Files.createDirectories(out);
      Files.write(
          out.resolve("report.pdf"),
          Pdf.of(templates.evaluationAnnualPrintReport(report, Headings.in(w))));
      Files.write(out.resolve("slide.pdf"), Pdf.of(templates.evaluationAnnualPrintSlide(report)));
      Files.write(out.resolve("public.txt"), report.inPublic());
      for (var file : open.files()) {
        Files.write(out.resolve(file.name()), file.bytes());
      }
    } catch (IOException e) {
      throw new CommandRefused("The report can’t be written to " + out + ".");
    }
    System.out.println(report.headline());
    System.out.println(out.resolve("report.pdf"));
    open.why().ifPresent(why -> System.out.println("No figures.csv: " + why));
    return 0;
  }

  private AnnualReport report(Reports reports, Wording w) {
    try {
      return reports.forOperator(new YearsResults.Question(scheme, year), w);
    } catch (NotFound none) {
      throw new CommandRefused(
          "There is no such scheme or year: leave --scheme and --year out for the latest.");
    }
  }
}
