package app.cairn.platform.intake.run;

import app.cairn.platform.Actor;
import app.cairn.platform.intake.Reason;
import app.cairn.platform.intake.mapping.Mapping;
import app.cairn.platform.intake.mapping.MappingFault;
import app.cairn.platform.intake.reading.Bundle;
import app.cairn.platform.intake.reading.Folder;
import app.cairn.platform.intake.reading.Limits;
import app.cairn.platform.intake.reading.Unpacking;
import app.cairn.platform.intake.reading.Unreadable;
import app.cairn.platform.tenancy.Tenancy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Files sent by a browser: kept in pieces beside the run until it is applied or dropped, so that
 * any node can preview and apply them, and a restart loses nothing.
 */
@Service
public class Uploads {

  private static final Logger log = LoggerFactory.getLogger(Uploads.class);
  private static final int PIECE = 1 << 20;

  private final JdbcClient jdbc;
  private final RunSql runs;
  private final Intake intake;
  private final Mappings mappings;
  private final Clock clock;
  private final TransactionTemplate transaction;
  private final Limits limits = Limits.usual();
  private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();

  Uploads(
      JdbcClient jdbc,
      RunSql runs,
      Intake intake,
      Mappings mappings,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.runs = runs;
    this.intake = intake;
    this.mappings = mappings;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** One file as a browser sends it. */
  public interface Sent {
    String name();

    InputStream open() throws IOException;
  }

  /** Keeps what was sent, unpacked, and begins its preview. */
  public RunId receive(List<Sent> sent, Mapping mapping, Set<String> switches, Actor by)
      throws IOException, Unreadable {
    Path folder = Files.createTempDirectory("cairn-upload");
    try {
      var unpacking = new Unpacking(limits);
      for (Sent file : sent) {
        String name = file.name().substring(file.name().replace('\\', '/').lastIndexOf('/') + 1);
        try (InputStream in = file.open()) {
          if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            unpacking.unpack(
                name, in, (entry, content) -> Files.copy(content, folder.resolve(entry)));
          } else if (name.toLowerCase(Locale.ROOT).endsWith(".csv")
              && !Files.exists(folder.resolve(name))) {
            Files.copy(in, folder.resolve(name));
          } else {
            throw new Unreadable(name, 0, Reason.of("imports.reason.not-csv-or-zip"));
          }
        }
      }
      Folder bundle = Folder.at(folder, limits);
      RunId run = new RunId(keep(bundle, mapping, switches, by));
      preview(run, by);
      return run;
    } finally {
      Leftovers.delete(folder);
    }
  }

  /** All of it or nothing: half a file, applied later, would end whatever the other half names. */
  private UUID keep(Bundle bundle, Mapping mapping, Set<String> switches, Actor by) {
    return transaction.execute(
        _ -> {
          List<Bundle.Item> files = bundle.files();
          UUID run =
              runs.begin(
                  mapping, switches, Origin.PAGE, Optional.of(by.person()), files, clock.instant());
          for (int number = 0; number < files.size(); number++) {
            try (InputStream in = bundle.open(files.get(number))) {
              int piece = 0;
              for (byte[] bytes = in.readNBytes(PIECE);
                  bytes.length > 0;
                  bytes = in.readNBytes(PIECE)) {
                keep(run, number, piece++, bytes);
              }
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
          return run;
        });
  }

  private void keep(UUID run, int file, int piece, byte[] bytes) {
    jdbc.sql(
            """
            insert into platform.intake_chunk (run_id, file_number, number, content)
            values (:run, :file, :number, :content)
            """)
        .param("run", run)
        .param("file", file)
        .param("number", piece)
        .param("content", bytes)
        .update();
  }

  public void preview(RunId run, Actor by) {
    begin(run, false, false, by);
  }

  public void apply(RunId run, boolean removalsAllowed, Actor by) {
    begin(run, true, removalsAllowed, by);
  }

  private void begin(RunId run, boolean apply, boolean removalsAllowed, Actor by) {
    // Written down before anybody is answered: who looks at once sees that it is under way, and who
    // asks twice has it once.
    UUID attempt =
        runs.tryBegins(
            run.value(), apply, removalsAllowed, Optional.of(by.person()), clock.instant());
    background.submit(
        () ->
            Tenancy.within(
                by.institution(),
                () -> {
                  try {
                    carryOut(run, attempt, apply, removalsAllowed, by);
                  } catch (IOException | RuntimeException e) {
                    log.error("The import {} failed", run.value(), e);
                  }
                }));
  }

  private void carryOut(RunId run, UUID attempt, boolean apply, boolean removalsAllowed, Actor by)
      throws IOException {
    Path folder = Files.createTempDirectory("cairn-upload");
    try {
      record Kept(String mapping, Set<String> switches) {}
      Kept kept =
          transaction.execute(
              _ ->
                  jdbc.sql("select mapping, switches from platform.intake_run where id = :run")
                      .param("run", run.value())
                      .query(
                          (row, _) ->
                              new Kept(
                                  row.getString("mapping"),
                                  Set.of((String[]) row.getArray("switches").getArray())))
                      .single());
      layOut(run, folder);
      intake.carryOut(
          run.value(),
          attempt,
          Folder.at(folder, limits),
          new Intake.Way(
              mappings.read(kept.mapping()),
              kept.switches(),
              apply,
              removalsAllowed,
              Origin.PAGE,
              Optional.of(by.person())));
    } catch (MappingFault | Unreadable e) {
      throw new IllegalStateException("What was readable when it came no longer is", e);
    } finally {
      Leftovers.delete(folder);
    }
  }

  private void layOut(RunId run, Path folder) throws IOException {
    record Stored(int number, String name) {}
    List<Stored> files =
        transaction.execute(
            _ ->
                jdbc.sql("select number, name from platform.intake_file where run_id = :run")
                    .param("run", run.value())
                    .query((row, _) -> new Stored(row.getInt(1), row.getString(2)))
                    .list());
    for (Stored file : files) {
      try (var out = Files.newOutputStream(folder.resolve(file.name()))) {
        for (int piece = 0; ; piece++) {
          byte[] bytes = piece(run, file.number(), piece);
          if (bytes.length == 0) {
            break;
          }
          out.write(bytes);
        }
      }
    }
  }

  private byte[] piece(RunId run, int file, int number) {
    return transaction.execute(
        _ ->
            jdbc.sql(
                    """
                    select content from platform.intake_chunk
                    where run_id = :run and file_number = :file and number = :number
                    """)
                .param("run", run.value())
                .param("file", file)
                .param("number", number)
                .query((row, _) -> row.getBytes(1))
                .optional()
                .orElse(new byte[0]));
  }
}
