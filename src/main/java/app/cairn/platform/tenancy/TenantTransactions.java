package app.cairn.platform.tenancy;

import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** For a module with connections of its own: transactions that know their institution like all. */
public final class TenantTransactions {

  private TenantTransactions() {}

  public static JdbcTransactionManager over(DataSource connections) {
    return new TenantTransactionManager(connections);
  }
}
