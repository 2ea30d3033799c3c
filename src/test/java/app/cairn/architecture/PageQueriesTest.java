package app.cairn.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.people.SignedPeople;
import app.cairn.platform.web.Cookies;
import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.Lane;
import app.cairn.world.Matrix;
import app.cairn.world.QueryCount;
import app.cairn.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** No page asks the database more often than it may, whoever reads it. */
@CairnTest
class PageQueriesTest {

  private static final int ANY_PAGE = 8;

  /**
   * Pages that state their own number: the home page, reports, previews, and forms that explain.
   */
  private static final Map<String, Integer> OWN =
      Map.ofEntries(
          Map.entry("/", 12),
          Map.entry("/imports/{run}", 10),
          Map.entry("/imports/{run}/changes.csv", 9),
          Map.entry("/groups/new", 10),
          Map.entry("/groups/{group}/candidates", 9),
          Map.entry("/people/{person}", 9),
          Map.entry("/me", 9),
          Map.entry("/results/report", 12),
          Map.entry("/results/report.pdf", 12),
          Map.entry("/results/slide.pdf", 12),
          Map.entry("/schemes/{scheme}/rules/new", 10));

  @Autowired MockMvcTester web;
  @Autowired SignedPeople signedPeople;
  @Autowired Cookies cookies;

  @Test
  void everyPageKeepsToItsNumberOfStatements() throws Exception {
    var matrix = new Matrix();
    var tooMany = new ArrayList<String>();
    for (Matrix.Cell cell : Matrix.cells()) {
      if (!cell.method().equals("GET") || cell.answer() != 200 || cell.isAnonymous()) {
        continue;
      }
      var request =
          web.get()
              .uri(matrix.address(cell))
              .with(As.person(World.HERE, matrix.actor(cell)))
              .cookie(Lane.cookieOf(World.HERE, matrix.actor(cell), signedPeople, cookies));
      // The first to ask after a change counts what is then kept for everybody.
      request.exchange();
      List<String> statements = QueryCount.statementsOf(request::exchange);
      if (statements.size() > OWN.getOrDefault(cell.path(), ANY_PAGE)) {
        tooMany.add(cell.name() + ": " + statements.size());
      }
    }
    assertThat(OWN).as("may only shrink").hasSize(11);
    assertThat(tooMany).as("pages that ask the database too often").isEmpty();
  }
}
