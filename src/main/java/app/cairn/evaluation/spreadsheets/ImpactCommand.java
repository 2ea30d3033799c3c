package app.cairn.evaluation.spreadsheets;

import app.cairn.evaluation.study.Field;
import app.cairn.evaluation.study.Findings;
import app.cairn.evaluation.study.Statement;
import app.cairn.evaluation.study.Study;
import app.cairn.platform.contributions.CommandRefused;
import app.cairn.platform.contributions.CommandWithoutDatabase;
import app.cairn.platform.words.Wording;
import app.cairn.platform.words.Words;
import app.cairn.scheme.rules.Bands;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "impact",
    mixinStandardHelpOptions = true,
    description = {
      "Attendance beside marks, from spreadsheets alone: writes impact.html, impact.json and"
          + " impact.csv.",
      "Give --marks and --attendance, or --summary with a published table. Needs no database; the"
          + " columns are described in docs/impact.md."
    })
final class ImpactCommand implements CommandWithoutDatabase {

  /** What --adjust is told when nothing is to be allowed for. */
  private static final String NOTHING = "none";

  @Option(
      names = "--marks",
      paramLabel = "FILE",
      description =
          "student,unit,subject,year,term,mark,outcome,prior,retained and any further columns.")
  private @Nullable Path marks;

  @Option(
      names = "--attendance",
      paramLabel = "FILE",
      description = "student,unit,year,term,sessions, or a row per session with date.")
  private @Nullable Path attendance;

  @Option(
      names = "--summary",
      paramLabel = "FILE",
      description = "A published table: group,n,mean,sd or group,yes,no, and perhaps stratum.")
  private @Nullable Path summary;

  @Option(
      names = "--bands",
      paramLabel = "BANDS",
      description = "How often they came, grouped: 0,1-3,4+ if not given.")
  private String bands = Bands.USUAL.written();

  @Option(
      names = "--adjust",
      paramLabel = "COLUMNS",
      split = ",",
      description =
          "What to allow for; numbers as covariates, words as categories. prior if the file has"
              + " any, unless none is said.")
  private List<String> adjust = List.of();

  @Option(
      names = "--by",
      paramLabel = "COLUMNS",
      split = ",",
      description = "What to tell apart, such as subject.")
  private List<String> by = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Where to write; made if need be.")
  private Path out = Path.of("");

  @Override
  public int run() {
    return run(Words.alone().wording(Locale.UK, ZoneOffset.UTC));
  }

  int run(Wording w) {
    var made = summary == null ? ofStudents(w) : ofTable(w, summary);
    new Written(w, made, out).write();
    System.out.println(made.statement());
    if (made.quality().bad() > 0) {
      System.out.println(w.t("impact.report.quality.bad", "n", made.quality().bad()));
    }
    System.out.println(out.resolve("impact.html"));
    return 0;
  }

  /**
   * All there is to write.
   *
   * @param printed whether from a published table
   */
  record Made(
      Findings findings, Quality quality, List<String> said, boolean printed, List<Path> sources) {

    String statement() {
      return String.join(" ", said);
    }
  }

  private Made ofTable(Wording w, Path table) {
    if (marks != null || attendance != null) {
      throw new CommandRefused(w.t("spreadsheet.refused.two-inputs"));
    }
    refuseForTable(w, "--adjust", !adjust.isEmpty());
    refuseForTable(w, "--by", !by.isEmpty());
    var read = SummaryFile.read(table, w);
    var findings = read.table().findings();
    return new Made(
        findings,
        read.quality(),
        new Statement(w, findings, true).paragraphs(),
        true,
        List.of(table));
  }

  private static void refuseForTable(Wording w, String option, boolean given) {
    if (given) {
      throw new CommandRefused(w.t("spreadsheet.refused.of-marks-only", "option", option));
    }
  }

  private Made ofStudents(Wording w) {
    if (marks == null || attendance == null) {
      throw new CommandRefused(w.t("spreadsheet.refused.no-input"));
    }
    var read = Bands.of(bands);
    if (read.isEmpty()) {
      throw new CommandRefused("--bands: " + w.t("results.bands.wrong"));
    }
    var study = study(new Spreadsheets(w, asked()).read(marks, attendance), read.get());
    var findings = study.study().findings();
    return new Made(
        findings,
        study.quality(),
        new Statement(w, findings, false).paragraphs(),
        false,
        List.of(marks, attendance));
  }

  private record Prepared(Study study, Quality quality) {}

  private Prepared study(Spreadsheets.Read read, Bands bands) {
    var fields = new ArrayList<Field>();
    if (adjust.isEmpty()) {
      // Earlier marks are always allowed for where there are any.
      if (read.field(Statement.PRIOR) instanceof Field.Figures prior && hasAny(prior)) {
        fields.add(prior);
      }
    } else {
      columns(adjust).stream()
          .filter(name -> !name.equals(NOTHING))
          .forEach(name -> fields.add(read.field(name)));
    }
    var apart = columns(by).stream().map(read::categories).toList();
    return new Prepared(new Study(read.rows(), bands, fields, apart), read.quality());
  }

  private static boolean hasAny(Field.Figures prior) {
    for (double value : prior.values()) {
      if (!Double.isNaN(value)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> columns(List<String> given) {
    return given.stream()
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  private Set<String> asked() {
    var asked = new LinkedHashSet<String>(columns(adjust));
    asked.remove(NOTHING);
    asked.addAll(columns(by));
    return asked;
  }
}
