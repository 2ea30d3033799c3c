package app.cairn.platform.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cairn.world.TestDatabase;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class RightsCheckTest {

  @Test
  void aSuperuserIsRefused() throws SQLException {
    as(
        "postgres",
        database ->
            assertThatThrownBy(() -> RightsCheck.refuseSuperuser(database))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("refuses to run as a database superuser"));
  }

  @Test
  void aRoleThatBypassesRowSecurityIsRefused() throws SQLException {
    as(
        "cairn_backup",
        database ->
            assertThatThrownBy(() -> RightsCheck.refuseSuperuser(database))
                .isInstanceOf(CannotStart.class));
  }

  @Test
  void theOwnerOfTheTablesIsRefused() throws SQLException {
    as(
        "cairn_owner",
        database ->
            assertThatThrownBy(() -> RightsCheck.refuseOwner(database))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("owner of its tables"));
  }

  @Test
  void theApplicationsRoleIsWelcome() throws SQLException {
    as(
        "cairn_app",
        database -> {
          assertThatCode(() -> RightsCheck.refuseSuperuser(database)).doesNotThrowAnyException();
          assertThatCode(() -> RightsCheck.refuseOwner(database)).doesNotThrowAnyException();
        });
  }

  private static void as(String role, Consumer<JdbcClient> check) throws SQLException {
    try (var connection = TestDatabase.shared().as(role)) {
      check.accept(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
    }
  }
}
