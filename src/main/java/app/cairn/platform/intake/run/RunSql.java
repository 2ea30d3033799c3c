package app.cairn.platform.intake.run;

import app.cairn.platform.Ids;
import app.cairn.platform.PersonId;
import app.cairn.platform.intake.Finding;
import app.cairn.platform.intake.mapping.Mapping;
import app.cairn.platform.intake.reading.Bundle;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What is written down of each import, in transactions of its own. */
@Repository
class RunSql {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  RunSql(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  @Transactional
  public UUID begin(
      Mapping mapping,
      Set<String> switches,
      Origin origin,
      Optional<PersonId> by,
      List<Bundle.Item> files,
      Instant now) {
    UUID run = Ids.next();
    jdbc.sql(
            """
            insert into platform.intake_run
              (id, origin, mapping_name, mapping, source, switches, brought_by, brought_at)
            values (:id, :origin, :name, :text, :source, :switches, :by, :at)
            """)
        .param("id", run)
        .param("origin", origin.name().toLowerCase(Locale.ROOT))
        .param("name", mapping.name())
        .param("text", mapping.text())
        .param("source", mapping.source())
        .param("switches", switches.toArray(String[]::new))
        .param("by", by.map(PersonId::value).orElse(null))
        .param("at", Timestamp.from(now))
        .update();
    for (int i = 0; i < files.size(); i++) {
      file(run, i, files.get(i));
    }
    return run;
  }

  private void file(UUID run, int number, Bundle.Item file) {
    jdbc.sql(
            """
            insert into platform.intake_file (run_id, number, name, bytes)
            values (:run, :number, :name, :bytes)
            """)
        .param("run", run)
        .param("number", number)
        .param("name", file.name())
        .param("bytes", file.bytes())
        .update();
  }

  @Transactional
  public UUID tryBegins(
      UUID run, boolean apply, boolean removalsAllowed, Optional<PersonId> by, Instant now) {
    UUID attempt = Ids.next();
    jdbc.sql(
            """
            insert into platform.intake_try (id, run_id, purpose, removals_allowed, begun_by, begun_at)
            values (:id, :run, :purpose, :allowed, :by, :at)
            """)
        .param("id", attempt)
        .param("run", run)
        .param("purpose", apply ? "application" : "preview")
        .param("allowed", removalsAllowed)
        .param("by", by.map(PersonId::value).orElse(null))
        .param("at", Timestamp.from(now))
        .update();
    return attempt;
  }

  /** Where the try’s own transaction will be rolled back. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void tryEndsApart(UUID run, UUID attempt, Report report, Instant now) {
    tryEnds(run, attempt, report, now);
  }

  @Transactional
  public void tryEnds(UUID run, UUID attempt, Report report, Instant now) {
    jdbc.sql(
            """
            insert into platform.intake_end (try_id, outcome, bad_rows, lasting, ended_at)
            values (:try, :outcome, :bad, :lasting, :at)
            """)
        .param("try", attempt)
        .param("outcome", report.outcome().name().toLowerCase(Locale.ROOT))
        .param("bad", report.badRows())
        .param("lasting", report.lasting())
        .param("at", Timestamp.from(now))
        .update();
    counts(attempt, report.counts());
    findings(attempt, report.findings());
    changes(attempt, report.changes());
    if (report.outcome() == Report.Outcome.APPLIED) {
      dropWhatIsNoLongerNeeded(run);
    }
  }

  private void dropWhatIsNoLongerNeeded(UUID run) {
    jdbc.sql("delete from platform.intake_chunk where run_id = :run").param("run", run).update();
    jdbc.sql("delete from platform.intake_journal where run_id <> :run").param("run", run).update();
  }

  private void counts(UUID attempt, List<Report.Counted> counts) {
    batches.batchUpdate(
        """
        insert into platform.intake_count
          (try_id, position, record_type, rows_read, added, changed, removed, unchanged, left_out, bad,
            followed, asks)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        java.util.stream.IntStream.range(0, counts.size())
            .mapToObj(
                i -> {
                  Report.Counted c = counts.get(i);
                  return new Object[] {
                    attempt,
                    i,
                    c.recordType(),
                    c.read(),
                    c.added(),
                    c.changed(),
                    c.removed(),
                    c.unchanged(),
                    c.leftOut(),
                    c.bad(),
                    c.followed(),
                    c.asks()
                  };
                })
            .toList());
  }

  private void findings(UUID attempt, List<Finding> findings) {
    batches.batchUpdate(
        """
        insert into platform.intake_finding
          (try_id, number, record_type, file, line, named_column, reason, given)
        values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
        """,
        java.util.stream.IntStream.range(0, findings.size())
            .mapToObj(
                i -> {
                  Finding f = findings.get(i);
                  return new Object[] {
                    attempt,
                    i,
                    f.recordType(),
                    f.file(),
                    f.line(),
                    f.column(),
                    f.reason().key(),
                    JSON.writeValueAsString(f.reason().given())
                  };
                })
            .toList());
  }

  private void changes(UUID attempt, List<Report.Change> changes) {
    batches.batchUpdate(
        """
        insert into platform.intake_change (try_id, number, record_type, what, key, detail)
        values (?, ?, ?, ?, ?, ?::jsonb)
        """,
        java.util.stream.IntStream.range(0, changes.size())
            .mapToObj(
                i -> {
                  Report.Change c = changes.get(i);
                  return new Object[] {
                    attempt,
                    i,
                    c.recordType(),
                    c.what().name().toLowerCase(Locale.ROOT),
                    c.key(),
                    JSON.writeValueAsString(c.detail())
                  };
                })
            .toList());
  }
}
