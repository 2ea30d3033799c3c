package app.cairn.people.first;

import app.cairn.institution.Institution;
import app.cairn.institution.MarksReaders;
import app.cairn.platform.Ids;
import app.cairn.platform.InstitutionId;
import app.cairn.platform.contributions.CommandContribution;
import app.cairn.platform.contributions.CommandRefused;
import app.cairn.platform.tenancy.InstitutionDirectory;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.platform.web.Addresses;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "institution",
    mixinStandardHelpOptions = true,
    description =
        "Begins an institution: cairn institution create --handle=... --name=... --zone=..."
            + " --locale=... --administrator=EMAIL. Prints the link that lets the first"
            + " administrator in, once, within seven days. cairn institution administrator"
            + " --handle=... --administrator=EMAIL prints a new one, for the same person or"
            + " another, when nobody can come in any more.")
public final class InstitutionCommand implements CommandContribution {

  @Parameters(
      index = "0",
      paramLabel = "create|administrator",
      description = "What to do: create, or administrator.")
  String action = "";

  @Option(
      names = "--handle",
      required = true,
      description = "Its short name in addresses: lower-case letters, digits and hyphens.")
  String handle = "";

  @Option(names = "--name", description = "What it is called.")
  String name = "";

  @Option(
      names = "--short-name",
      description = "What it is called in short; the name if not given.")
  String shortName = "";

  @Option(names = "--zone", description = "Its time zone, such as Europe/London.")
  String zone = "";

  @Option(names = "--locale", description = "How dates look, such as en-GB.")
  String locale = "";

  @Option(
      names = "--administrator",
      required = true,
      paramLabel = "EMAIL",
      description = "The first administrator.")
  String administrator = "";

  @Option(
      names = "--coordinators-see-marks",
      description = "Coordinators see single marks; without it the planning office alone does.")
  boolean coordinatorsSeeMarks;

  @Override
  public int run(ApplicationContext application) {
    if (!administrator.strip().matches("[^\\s@<>,;]+@[^\\s@<>,;]+")) {
      throw new CommandRefused("--administrator: " + administrator + " is no e-mail address.");
    }
    String token =
        switch (action) {
          case "create" -> created(application);
          case "administrator" -> invited(application);
          default ->
              throw new CommandRefused(
                  "Say what to do: cairn institution create ..., or cairn institution administrator"
                      + " ...");
        };
    System.out.println(
        application.getBean(Addresses.class).of("/i/" + handle + "/sign-in-links/" + token));
    return 0;
  }

  private String created(ApplicationContext application) {
    var institution = institution();
    if (application.getBean(InstitutionDirectory.class).withHandle(handle).isPresent()) {
      throw new CommandRefused("--handle: there is an institution " + handle + " already.");
    }
    return Tenancy.within(
        institution.id(),
        () -> application.getBean(Founding.class).found(institution, administrator));
  }

  private String invited(ApplicationContext application) {
    var institution =
        application
            .getBean(InstitutionDirectory.class)
            .withHandle(handle)
            .orElseThrow(
                () -> new CommandRefused("--handle: there is no institution " + handle + "."));
    return Tenancy.within(
        institution, () -> application.getBean(Founding.class).invite(administrator));
  }

  private Institution institution() {
    if (!handle.matches("[a-z0-9][a-z0-9-]{0,39}")) {
      throw new CommandRefused(
          "--handle: use lower-case letters, digits and hyphens, at most forty.");
    }
    if (name.isBlank()) {
      throw new CommandRefused("--name: say what the institution is called.");
    }
    return new Institution(
        new InstitutionId(Ids.next()),
        handle,
        name.strip(),
        shortName.isBlank() ? name.strip() : shortName.strip(),
        zone(),
        locale(),
        "",
        coordinatorsSeeMarks ? MarksReaders.COORDINATORS : MarksReaders.PLANNING_OFFICE);
  }

  private ZoneId zone() {
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException unknown) {
      throw new CommandRefused("--zone: " + zone + " is no time zone; write it as Europe/London.");
    }
  }

  private Locale locale() {
    var read = Locale.forLanguageTag(locale);
    if (read.getLanguage().isEmpty()) {
      throw new CommandRefused("--locale: " + locale + " is no locale; write it as en-GB.");
    }
    return read;
  }
}
