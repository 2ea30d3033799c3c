package app.cairn.evaluation.impact;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.platform.tenancy.Tenancy;
import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.Person;
import app.cairn.world.QueryCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Pages that are kept until a record changes, as requests of their own. */
@CairnTest
class ResultsKeptTest {

  @Autowired MockMvcTester web;
  @Autowired JdbcClient jdbc;
  @Autowired JdbcTransactionManager transactions;

  @ParameterizedTest
  @ValueSource(strings = {"/results", "/units", "/targets"})
  void aPageAskedForAgainIsNotCountedAgainUntilSomethingChanges(String path) throws Exception {
    statements(path, Person.SUNE);
    change();
    int anew = statements(path, Person.SUNE);
    int again = statements(path, Person.SUNE);
    assertThat(again).isLessThan(anew);
    change();
    assertThat(statements(path, Person.SUNE)).isEqualTo(anew);
  }

  @Test
  void aKeptPageBearsTheNameOfWhoeverReadsItNow() throws Exception {
    change();
    assertThat(web.get().uri("/results").with(As.person(HERE, Person.SUNE)))
        .bodyText()
        .contains("SUNE");
    assertThat(web.get().uri("/results").with(As.person(HERE, Person.PETRA)))
        .bodyText()
        .contains("PETRA")
        .doesNotContain("SUNE");
  }

  @Test
  void everyLookAtMarksIsLoggedAlsoAtAKeptPage() throws Exception {
    long before = looks();
    statements("/results", Person.PETRA);
    statements("/results", Person.PETRA);
    assertThat(looks()).isEqualTo(before + 2);
  }

  private int statements(String path, Person who) throws Exception {
    return QueryCount.statementsOf(
            () -> assertThat(web.get().uri(path).with(As.person(HERE, who))).hasStatusOk())
        .size();
  }

  private long looks() {
    return within("select count(*) from people.look where about = '/results'");
  }

  private void change() {
    within("with x as (update scheme.scheme set about = about returning 1) select count(*) from x");
  }

  private long within(String sql) {
    return Tenancy.within(
        HERE.institution(),
        () ->
            new TransactionTemplate(transactions)
                .execute(_ -> jdbc.sql(sql).query(Long.class).single()));
  }
}
