package app.cairn.platform.intake.run;

import app.cairn.platform.intake.Finding;
import app.cairn.platform.intake.Reason;
import app.cairn.platform.intake.RecordType;
import app.cairn.platform.intake.Step;
import app.cairn.platform.intake.Work;
import app.cairn.platform.intake.mapping.Feed;
import app.cairn.platform.intake.mapping.Mapping;
import app.cairn.platform.intake.reading.Bundle;
import app.cairn.platform.intake.reading.CsvFile;
import app.cairn.platform.intake.reading.Limits;
import app.cairn.platform.intake.reading.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.util.PSQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads a set of files into temporary tables and makes the institution's tables hold what they say,
 * in one transaction. A preview does the same and rolls back, so that it promises nothing that an
 * application would not do.
 */
@Component
class Engine {

  private static final Logger log = LoggerFactory.getLogger(Engine.class);

  private final DataSource dataSource;
  private final JdbcClient jdbc;
  private final RecordTypes types;
  private final TransactionTemplate transaction;

  Engine(
      DataSource dataSource,
      JdbcClient jdbc,
      RecordTypes types,
      PlatformTransactionManager transactions) {
    this.dataSource = dataSource;
    this.jdbc = jdbc;
    this.types = types;
    this.transaction = new TransactionTemplate(transactions);
    this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /**
   * @param apply whether to keep what is done
   * @param whenDone told before the transaction ends: what was applied is kept together with what
   *     is said of it, and nobody finds an import that neither runs nor has ended
   */
  record Order(
      UUID run,
      Bundle bundle,
      Mapping mapping,
      Set<String> switches,
      boolean apply,
      boolean removalsAllowed,
      Limits limits,
      ZoneId zone,
      LocalDate today,
      Consumer<Report> whenDone) {}

  Report carryOut(Order order) {
    return transaction.execute(
        status -> {
          var findings = new Findings();
          Report made;
          try {
            made = inTransaction(order, findings);
          } catch (Stopped stopped) {
            findings.add(stopped.finding);
            made = refused(findings);
          }
          if (made.outcome() != Report.Outcome.APPLIED) {
            status.setRollbackOnly();
          }
          order.whenDone().accept(made);
          return made;
        });
  }

  /** Ends the transaction with a sentence for the reader. */
  private static final class Stopped extends RuntimeException {
    private final transient Finding finding;

    Stopped(Finding finding, Throwable cause) {
      super(cause);
      this.finding = finding;
    }
  }

  private static Report refused(Findings findings) {
    return new Report(
        Report.Outcome.REFUSED,
        List.of(),
        findings.badRows(),
        findings.kept(),
        List.of(),
        List.of(),
        false);
  }

  private Report inTransaction(Order order, Findings findings) {
    var connection = DataSourceUtils.getConnection(dataSource);
    String at = "";
    try {
      var sql = new Sql(connection);
      if (!begin(sql, order)) {
        findings.add(new Finding("", "", 0, "", Reason.of("imports.reason.busy")));
        return refused(findings);
      }
      Map<RecordType, List<Feed>> feeds = feedsInOrder(order);
      if (feeds.isEmpty()) {
        findings.add(new Finding("", "", 0, "", Reason.of("imports.reason.no-file-known")));
        return refused(findings);
      }
      var counts = new ArrayList<Report.Counted>();
      var changes = new ArrayList<Report.Change>();
      var ids = new RowIds();
      boolean lasting = false;
      Set<String> shared = sharedFiles(feeds);
      for (var entry : feeds.entrySet()) {
        at = entry.getKey().name();
        Report.Counted counted =
            bring(sql, order, entry.getKey(), entry.getValue(), shared, findings, changes, ids);
        counts.add(counted);
        lasting |= entry.getKey().lasting() && counted.added() > 0;
      }
      boolean asks = counts.stream().anyMatch(Report.Counted::asks);
      Report.Outcome outcome =
          asks && !order.removalsAllowed()
              ? Report.Outcome.ASKS
              : order.apply() ? Report.Outcome.APPLIED : Report.Outcome.READY;
      return new Report(
          outcome,
          counts,
          findings.badRows(),
          findings.kept(),
          changes,
          unread(order, feeds),
          lasting);
    } catch (Unreadable e) {
      throw new Stopped(e.finding(), e);
    } catch (SQLException e) {
      throw new Stopped(refusal(at, e), e);
    } catch (DataAccessException e) {
      if (e.getMostSpecificCause() instanceof SQLException cause) {
        throw new Stopped(refusal(at, cause), e);
      }
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      DataSourceUtils.releaseConnection(connection, dataSource);
    }
  }

  private static boolean begin(Sql sql, Order order) throws SQLException {
    sql.run("set local work_mem = '96MB'");
    sql.run("set local statement_timeout = 0");
    sql.run("set local jit = off");
    // Rows that only this transaction sees are unknown to the planner, above all while another
    // import
    // looks at the same table: it takes thousands for one and reads the table once for each.
    sql.run("set local enable_nestloop = off");
    // Else each check of a foreign key is planned for itself.
    sql.run("set local plan_cache_mode = auto");
    sql.run(
        """
        create temporary table intake (
          institution_id uuid, run uuid, today date, zone text)
        on commit drop
        """);
    sql.run(
        """
        insert into pg_temp.intake
        select platform.current_institution(), ?, ?, ?
        """,
        order.run(),
        order.today(),
        order.zone().getId());
    return sql.list(
            "select pg_try_advisory_xact_lock(%s)".formatted(IntakeLock.KEY),
            row -> row.getBoolean(1))
        .getFirst();
  }

  private Map<RecordType, List<Feed>> feedsInOrder(Order order) throws IOException, Unreadable {
    var byType = new HashMap<String, List<Feed>>();
    for (Feed feed : order.mapping().feeds(types.inOrder(), manifest(order))) {
      if (feed.from().isEmpty() || order.bundle().find(feed.from()).isPresent()) {
        byType.computeIfAbsent(feed.recordType(), _ -> new ArrayList<>()).add(feed);
      }
    }
    var inOrder = new LinkedHashMap<RecordType, List<Feed>>();
    for (RecordType type : types.inOrder()) {
      List<Feed> feeds = byType.getOrDefault(type.name(), List.of());
      if (feeds.stream().anyMatch(feed -> !feed.completes())) {
        inOrder.put(type, feeds);
      }
    }
    return inOrder;
  }

  private static Set<String> sharedFiles(Map<RecordType, List<Feed>> feeds) {
    var once = new HashSet<String>();
    var shared = new HashSet<String>();
    for (List<Feed> ofOneKind : feeds.values()) {
      ofOneKind.stream()
          .map(feed -> feed.from().toLowerCase(Locale.ROOT))
          .distinct()
          .filter(file -> !once.add(file))
          .forEach(shared::add);
    }
    return shared;
  }

  /** What the set says of its own files, where the mapping knows how it does. */
  private static Map<String, String> manifest(Order order) throws IOException, Unreadable {
    String name = order.mapping().manifest();
    var item = name.isEmpty() ? null : order.bundle().find(name).orElse(null);
    var says = new HashMap<String, String>();
    if (item != null) {
      try (var file = CsvFile.open(order.bundle(), item, order.limits())) {
        for (var row = file.next(); row != null; row = file.next()) {
          if (row.cells().size() >= 2) {
            says.put(
                row.cells().get(0).strip(), row.cells().get(1).strip().toLowerCase(Locale.ROOT));
          }
        }
      }
    }
    return says;
  }

  private Report.Counted bring(
      Sql sql,
      Order order,
      RecordType type,
      List<Feed> feeds,
      Set<String> shared,
      Findings findings,
      List<Report.Change> changes,
      RowIds ids)
      throws IOException, SQLException, Unreadable {
    var staging = new Staging(sql, type, feeds, types.byName(), findings, shared);
    staging.read(
        order.bundle(),
        order.limits(),
        order.mapping().switchedOn(order.switches()),
        new CellText(order.zone()),
        ids);
    staging.settle();
    long followed = 0;
    Comparison main = null;
    int number = 0;
    for (Step step : type.steps()) {
      var comparison =
          new Comparison(
              sql,
              step,
              staging,
              "wanted_%s_%d".formatted(type.name().replace('-', '_'), ++number));
      comparison.apply();
      if (main == null) {
        main = comparison;
        changes.addAll(new Changes(sql).of(type.name(), comparison, step.by()));
      } else {
        followed += comparison.added() + comparison.changed() + comparison.removed();
      }
    }
    for (Work.Afterwards code : type.afterwards()) {
      followed += code.follow(new Work(jdbc, order.run(), order.today(), order.zone()));
    }
    return new Report.Counted(
        type.name(),
        staging.rows(),
        main == null ? 0 : main.added(),
        main == null ? 0 : main.changed(),
        main == null ? 0 : main.removed(),
        main == null ? 0 : main.unchanged(),
        staging.leftOut(),
        findings.badRows(type.name()),
        followed,
        main != null && main.asks());
  }

  private static List<String> unread(Order order, Map<RecordType, List<Feed>> feeds) {
    var read =
        feeds.values().stream()
            .flatMap(List::stream)
            .map(feed -> feed.from().toLowerCase(Locale.ROOT))
            .toList();
    String manifest = order.mapping().manifest().toLowerCase(Locale.ROOT);
    return order.bundle().files().stream()
        .map(Bundle.Item::name)
        .filter(name -> !read.contains(name.toLowerCase(Locale.ROOT)))
        .filter(name -> !name.toLowerCase(Locale.ROOT).equals(manifest))
        .toList();
  }

  /** Constraints are named as the sentence they enforce. */
  private static Finding refusal(String recordType, SQLException e) {
    log.info("An import was refused by the database at {}", recordType, e);
    if (e instanceof PSQLException postgres
        && postgres.getServerErrorMessage() instanceof org.postgresql.util.ServerErrorMessage said
        && said.getConstraint() instanceof String constraint) {
      return new Finding(
          recordType,
          "",
          0,
          "",
          Reason.of("imports.reason.constraint", "sentence", constraint.replace('_', ' ')));
    }
    if (String.valueOf(e.getSQLState()).startsWith("22")
        || String.valueOf(e.getSQLState()).startsWith("23")) {
      return new Finding(recordType, "", 0, "", Reason.of("imports.reason.does-not-fit"));
    }
    throw new IllegalStateException("An import failed at " + recordType, e);
  }
}
