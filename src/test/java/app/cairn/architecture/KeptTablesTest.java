package app.cairn.architecture;

import static app.cairn.world.World.HERE;
import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.Person;
import app.cairn.world.QueryCount;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is kept until a table changes must hear of every table it reads. */
@CairnTest
@InWorld
class KeptTablesTest {

  /**
   * What the frame of a page and the keeping itself read, anew each time; and what counts the
   * changes to tables that tell of them.
   */
  private static final Set<String> NOT_KEPT =
      Set.of(
          "platform.change",
          "people.look",
          "institution.institution_handle",
          "curriculum.facts_version",
          "scheme.figures_counted");

  private static final Pattern TABLE =
      Pattern.compile("\"Relation Name\": \"(\\w+)\",\\s*\"Schema\": \"(\\w+)\"");

  @Autowired MockMvcTester web;
  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/results",
        "/results/units/#301",
        "/results/thresholds",
        "/results/take-up",
        "/units",
        "/targets"
      })
  void aPageThatIsKeptReadsNoTableThatDoesNotTellOfItsChanges(String page) throws Exception {
    // Nobody has asked this before, so it isn't kept yet.
    String address =
        page.replace("#301", HERE.id(301).toString()) + "?bands=0,2%2B&search=" + UUID.randomUUID();
    List<String> statements =
        QueryCount.statementsOf(
            () -> web.get().uri(address).with(As.person(HERE, Person.SUNE)).exchange());
    var read = new TreeSet<String>();
    statements.forEach(statement -> read.addAll(tablesOf(statement)));
    assertThat(read).as("tables read").hasSizeGreaterThan(3);
    read.removeAll(NOT_KEPT);
    assertThat(told()).containsAll(read);
  }

  private Set<String> tablesOf(String statement) {
    var number = new AtomicInteger();
    String numbered =
        Pattern.compile("\\?").matcher(statement).replaceAll(_ -> "\\$" + number.incrementAndGet());
    jdbc.sql("set local plan_cache_mode = force_generic_plan").update();
    jdbc.sql("prepare asked as " + numbered).update();
    String plan =
        String.join(
            "\n",
            jdbc.sql(
                    "explain (verbose, format json) execute asked"
                        + (number.get() == 0
                            ? ""
                            : "(" + String.join(", ", nCopies(number.get(), "null")) + ")"))
                .query(String.class)
                .list());
    jdbc.sql("deallocate asked").update();
    var tables = new TreeSet<String>();
    TABLE.matcher(plan).results().forEach(one -> tables.add(one.group(2) + "." + one.group(1)));
    return tables;
  }

  private List<String> told() {
    return jdbc.sql(
            """
            select tgrelid::regclass::text from pg_trigger where tgname = 'told'
            """)
        .query(String.class)
        .list();
  }
}
