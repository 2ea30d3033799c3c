package app.cairn.attendance.checkin;

import app.cairn.attendance.book.CheckInLog;
import app.cairn.attendance.book.SaidToBeHere;
import app.cairn.attendance.book.TakenDown;
import app.cairn.platform.InstitutionId;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.platform.tenancy.TenantTransactions;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.annotation.PreDestroy;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Two connections of the lane's own, so that a slow report never delays a check-in. */
@Component
class LaneConnections {

  /** By which an operator, or a test, finds these connections in the database. */
  static final String NAME = "cairn check-in";

  static final int WRITERS = 2;

  /** The driver has the server prepare what it has sent five times over a connection. */
  private static final int UNTIL_PREPARED = 20;

  private final HikariDataSource pool;
  private final TransactionTemplate transactions;
  private final CheckInLog log;

  LaneConnections(JdbcConnectionDetails database) {
    var settings = new HikariConfig();
    settings.setPoolName("check-in");
    settings.setJdbcUrl(database.getJdbcUrl());
    settings.setUsername(database.getUsername());
    settings.setPassword(database.getPassword());
    settings.setMaximumPoolSize(WRITERS);
    settings.setMinimumIdle(0);
    settings.setConnectionTimeout(5_000);
    // The first check-in opens them: a command that never checks anybody in needs none.
    settings.setInitializationFailTimeout(-1);
    // A server that vanished without a word would hold a writer for good.
    settings.addDataSourceProperty("socketTimeout", "15");
    settings.addDataSourceProperty("tcpKeepAlive", "true");
    settings.addDataSourceProperty("ApplicationName", NAME);
    // All that is asked here is a few rows by key. A plan, and the check of a foreign key too, is
    // kept by its connection; made while a table was new and short, it would read the table whole.
    settings.setConnectionInitSql("set enable_seqscan = off");
    this.pool = new HikariDataSource(settings);
    this.transactions = new TransactionTemplate(TenantTransactions.over(pool));
    this.transactions.setName("check-in");
    this.log = new CheckInLog(JdbcClient.create(pool));
  }

  /** Returns only when the rows are on disk. */
  Map<UUID, TakenDown> write(InstitutionId institution, List<SaidToBeHere> said) {
    return Tenancy.within(
        institution, () -> Objects.requireNonNull(transactions.execute(_ -> log.take(said))));
  }

  /** Opens the connections, and lets the database prepare what they will say. */
  void warm(InstitutionId institution) throws SQLException {
    try (var one = pool.getConnection();
        var other = pool.getConnection()) {
      one.isValid(1);
      other.isValid(1);
    }
    pool.setMinimumIdle(WRITERS);
    for (int times = 0; times < UNTIL_PREPARED; times++) {
      write(institution, List.of());
    }
  }

  @PreDestroy
  void close() {
    pool.close();
  }
}
