package app.cairn.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.TestDatabase;
import app.cairn.world.World;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@CairnTest
class TenancyTest {

  private static final String SCHOOLS = "select count(*) from institution.school";

  @Autowired JdbcClient jdbc;
  @Autowired JdbcTransactionManager transactions;
  @Autowired DataSource dataSource;

  @Test
  void aQueryWithoutAnInstitutionFailsLoudly() {
    assertThatThrownBy(() -> jdbc.sql(SCHOOLS).query(Long.class).single())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("no institution is set");
  }

  @Test
  void aTransactionWithoutAnInstitutionIsRefusedAndGivesItsConnectionBack() throws SQLException {
    var transaction = new TransactionTemplate(transactions);
    for (int i = 0; i < 30; i++) {
      assertThatThrownBy(() -> transaction.execute(_ -> "never"))
          .hasStackTraceContaining("No institution is bound");
    }
    assertThat(
            dataSource.unwrap(HikariDataSource.class).getHikariPoolMXBean().getActiveConnections())
        .isLessThan(5);
  }

  @Test
  void aReferenceToAnotherInstitutionsRowIsImpossible() {
    UUID school = within(World.ELSEWHERE, this::aSchool);
    assertThatThrownBy(() -> within(World.HERE, () -> addProgrammeTo(school)))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void aRowForAnotherInstitutionCannotBeWritten() {
    assertThatThrownBy(
            () ->
                within(
                    World.HERE,
                    () ->
                        jdbc.sql(
                                """
                                insert into institution.school
                                  (institution_id, id, source, source_key, name, listed)
                                values (:elsewhere, :id, 'test', 'x', 'x', daterange(null, null))
                                """)
                            .param("elsewhere", World.ELSEWHERE.institution().value())
                            .param("id", UUID.randomUUID())
                            .update()))
        .isInstanceOf(DataAccessException.class)
        .hasStackTraceContaining("row-level security");
  }

  @Test
  void anotherInstitutionsRowsAreNotThere() {
    UUID school = within(World.ELSEWHERE, this::aSchool);
    long seen =
        within(
            World.HERE,
            () ->
                jdbc.sql("select count(*) from institution.school where id = :id")
                    .param("id", school)
                    .query((row, _) -> row.getLong(1))
                    .single());
    assertThat(seen).isZero();
  }

  @Test
  void fiftyTransactionsOfTwoInstitutionsLeaveNothingBehind() throws SQLException {
    var random = new Random(7);
    for (int i = 0; i < 50; i++) {
      World world = random.nextBoolean() ? World.HERE : World.ELSEWHERE;
      boolean undone = random.nextBoolean();
      String bound =
          Tenancy.within(
              world.institution(),
              () ->
                  new TransactionTemplate(transactions)
                      .execute(
                          status -> {
                            if (undone) {
                              status.setRollbackOnly();
                            }
                            return setting();
                          }));
      assertThat(bound).isEqualTo(world.institution().toString());
      try (var connection = dataSource.getConnection();
          var statement = connection.createStatement();
          var row = statement.executeQuery("select current_setting('cairn.institution', true)")) {
        assertThat(row.next()).isTrue();
        assertThat(row.getString(1)).isNullOrEmpty();
      }
    }
  }

  @Test
  @InWorld(World.HERE)
  void aRunningTransactionCannotBecomeAnotherInstitutions() {
    assertThatThrownBy(() -> Tenancy.within(World.ELSEWHERE.institution(), this::setting))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("another institution");
  }

  @Test
  @InWorld(World.HERE)
  void aNewTransactionInsideAnotherKnowsItsInstitutionToo() {
    var inner = new TransactionTemplate(transactions);
    inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    String expected = World.HERE.institution().toString();
    String inside = inner.execute(_ -> setting());
    assertThat(inside).isEqualTo(expected);
    assertThat(setting()).isEqualTo(expected);
  }

  @Test
  void theApplicationMayNotEmptyATableNorBecomeItsOwner() throws SQLException {
    try (var connection = TestDatabase.shared().as("cairn_app");
        var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("truncate institution.school cascade"))
          .hasMessageContaining("permission denied");
      assertThatThrownBy(() -> statement.execute("set role cairn_owner"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void theOwnerSeesNothingWithoutAnInstitutionEither() throws SQLException {
    try (var connection = TestDatabase.shared().as("cairn_owner");
        var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.executeQuery(SCHOOLS))
          .hasMessageContaining("no institution is set");
    }
  }

  @Test
  void backupReadsEverythingAndWritesNothing() throws SQLException {
    try (var connection = TestDatabase.shared().as("cairn_backup");
        var statement = connection.createStatement()) {
      try (var rows = statement.executeQuery(SCHOOLS)) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getLong(1)).isPositive();
      }
      assertThatThrownBy(() -> statement.execute("delete from institution.school"))
          .hasMessageContaining("permission denied");
    }
  }

  private UUID aSchool() {
    return jdbc.sql("select id from institution.school order by id limit 1")
        .query((row, _) -> row.getObject(1, UUID.class))
        .single();
  }

  private int addProgrammeTo(UUID school) {
    return jdbc.sql(
            """
            insert into institution.programme (id, school_id, source, source_key, name, listed)
            values (:id, :school, 'test', 'x', 'x', daterange(null, null))
            """)
        .param("id", UUID.randomUUID())
        .param("school", school)
        .update();
  }

  private String setting() {
    return jdbc.sql("select current_setting('cairn.institution', true)")
        .query((row, _) -> row.getString(1))
        .single();
  }

  private <T> T within(World world, java.util.function.Supplier<T> work) {
    return Tenancy.within(
        world.institution(), () -> new TransactionTemplate(transactions).execute(_ -> work.get()));
  }
}
