package app.cairn.platform.tenancy;

import app.cairn.platform.InstitutionId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells the database, as the first statement of each transaction, for which institution it works.
 * Transactions of the machinery itself (sessions, events) belong to none and are known by name; any
 * other with none bound is refused, because row security stays silent on an empty table.
 */
final class TenantTransactionManager extends JdbcTransactionManager {

  TenantTransactionManager(DataSource dataSource) {
    super(dataSource);
  }

  @Override
  protected void prepareTransactionalConnection(
      Connection connection, TransactionDefinition definition) throws SQLException {
    super.prepareTransactionalConnection(connection, definition);
    if (isMachinery(definition.getName())) {
      return;
    }
    Optional<InstitutionId> institution = Tenancy.current();
    if (institution.isEmpty()) {
      throw new NoInstitution("the transaction " + definition.getName());
    }
    try (var statement =
        connection.prepareStatement("select set_config('cairn.institution', ?, true)")) {
      statement.setString(1, institution.get().toString());
      statement.execute();
    }
  }

  private static boolean isMachinery(@Nullable String name) {
    return name != null
        && (name.startsWith("org.springframework.") || name.equals(TenancyConfiguration.MACHINERY));
  }
}
