package app.cairn.bench;

import app.cairn.CairnApplication;
import app.cairn.platform.Ids;
import app.cairn.platform.InstitutionId;
import app.cairn.platform.intake.run.Intake;
import app.cairn.platform.intake.run.Mappings;
import app.cairn.platform.intake.run.Origin;
import app.cairn.platform.intake.run.Report;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.world.TestDatabase;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.postgresql.PGConnection;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

/**
 * A million enrolment rows through the whole intake (read, check, find references, compare, apply)
 * beside a superuser's COPY of the same rows, references already found, into an empty table with
 * the same keys, indexes and foreign keys.
 */
final class ImportBench implements Bench.Benchmark {

  private static final int ROWS = Integer.getInteger("rows", 1_000_000);
  private static final int ROUNDS = Integer.getInteger("rounds", 3);
  private static final int PEOPLE = 40_000;
  private static final int UNITS = 400;

  private final InstitutionId institution = new InstitutionId(Ids.next());

  @Override
  public void run() throws Exception {
    Path folder = Files.createTempDirectory("cairn-bench");
    try (var application =
        new SpringApplicationBuilder(CairnApplication.class)
            .web(WebApplicationType.NONE)
            .initializers(new TestDatabase())
            .properties("cairn.data=target/bench-data", "cairn.command=true")
            .run()) {
      prepare(application, folder);
      var ours = new ArrayList<Double>();
      var reference = new ArrayList<Double>();
      var again = new ArrayList<Double>();
      try (Connection superuser = TestDatabase.shared().as("postgres")) {
        createReference(superuser);
        Path resolved = folder.resolve("resolved.txt");
        for (int round = 0; round < ROUNDS; round++) {
          execute(superuser, "truncate curriculum.enrolment cascade");
          execute(superuser, "checkpoint");
          ours.add(bring(application, folder, ROWS));
          if (round == 0) {
            again.add(bring(application, folder, 0));
            writeResolved(superuser, resolved);
          }
          execute(superuser, "truncate curriculum.enrolment cascade");
          execute(superuser, "truncate bench.enrolment");
          execute(superuser, "checkpoint");
          reference.add(copy(superuser, resolved));
        }
      }
      Bench.say("import", ours);
      Bench.say("copy", reference);
      Bench.say("the same again", again);
      Bench.line("import-rows-" + ROWS, Bench.median(ours), "s", Bench.median(reference));
      long used = Runtime.getRuntime().maxMemory() >> 20;
      System.out.println("  heap at most " + used + " MB");
    } finally {
      delete(folder);
    }
  }

  private void prepare(ApplicationContext application, Path folder)
      throws IOException, SQLException {
    try (Connection superuser = TestDatabase.shared().as("postgres");
        var insert =
            superuser.prepareStatement(
                """
                insert into institution.institution_handle (handle, institution_id, name, zone, locale)
                values ('bench', ?, 'Bench', 'Europe/London', 'en-GB')
                """)) {
      insert.setObject(1, institution.value());
      insert.executeUpdate();
    }
    Path first = Files.createDirectory(folder.resolve("first"));
    Files.writeString(
        first.resolve("academic-years.csv"),
        "year,name,from,to\nY1,2025/26,2025-09-01,2026-08-31\n");
    Files.writeString(
        first.resolve("terms.csv"), "term,year,name,from,to\nT1,Y1,Autumn,2025-09-15,2025-12-19\n");
    write(
        first.resolve("people.csv"),
        "person,given,family,kind",
        PEOPLE,
        n -> "s" + n + ",Given" + n + ",Family" + n + ",student");
    write(first.resolve("units.csv"), "course,title", UNITS, n -> "U" + n + ",Unit " + n);
    write(first.resolve("deliveries.csv"), "course,terms", UNITS, n -> "U" + n + ",T1");
    bring(application, first, -1);
    Path second = Files.createDirectory(folder.resolve("second"));
    var random = new Random(1);
    write(
        second.resolve("enrolments.csv"),
        "enrolment,student,course,term,attempt,from,to",
        ROWS,
        n ->
            "e%d,s%d,U%d,T1,1,2025-09-15,"
                .formatted(n, random.nextInt(PEOPLE), random.nextInt(UNITS)));
  }

  /** Writes one line of a file. */
  private interface Line {
    String of(int number);
  }

  private static void write(Path file, String header, int lines, Line line) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(header + "\n");
      for (int n = 0; n < lines; n++) {
        out.write(line.of(n) + "\n");
      }
    }
  }

  private double bring(ApplicationContext application, Path folder, int added) {
    Path files = added < 0 ? folder : folder.resolve("second");
    var mapping = application.getBean(Mappings.class).standard();
    long begun = System.nanoTime();
    Report report =
        Tenancy.within(
            institution,
            () -> {
              try {
                return application
                    .getBean(Intake.class)
                    .bring(
                        files,
                        new Intake.Way(
                            mapping, Set.of(), true, true, Origin.COMMAND, Optional.empty()))
                    .report();
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    double seconds = (System.nanoTime() - begun) / 1e9;
    boolean asExpected =
        report.outcome() == Report.Outcome.APPLIED
            && (added < 0 || report.counts().getFirst().added() == added);
    if (!asExpected) {
      throw new IllegalStateException("Not as expected: " + report.counts() + report.findings());
    }
    return seconds;
  }

  private static void createReference(Connection superuser) throws SQLException {
    execute(superuser, "create schema bench");
    execute(
        superuser,
        "create table bench.enrolment (like curriculum.enrolment including defaults including"
            + " constraints including indexes)");
    for (String key :
        List.of(
            "(institution_id, unit_offering_id) references curriculum.unit_offering",
            "(institution_id, person_id) references people.person",
            "(institution_id, teaching_group_id) references curriculum.teaching_group")) {
      execute(superuser, "alter table bench.enrolment add foreign key " + key);
    }
  }

  private static void writeResolved(Connection superuser, Path file)
      throws SQLException, IOException {
    try (var out = Files.newOutputStream(file)) {
      superuser
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyOut("copy curriculum.enrolment to stdout", out);
    }
  }

  private static double copy(Connection superuser, Path file) throws SQLException, IOException {
    long begun = System.nanoTime();
    try (var in = Files.newInputStream(file)) {
      superuser
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy bench.enrolment from stdin", in, 1 << 16);
    }
    return (System.nanoTime() - begun) / 1e9;
  }

  private static void execute(Connection connection, String statement) throws SQLException {
    try (var prepared = connection.createStatement()) {
      prepared.execute(statement);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
