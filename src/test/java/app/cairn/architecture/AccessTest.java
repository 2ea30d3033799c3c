package app.cairn.architecture;

import static app.cairn.world.QueryCount.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.people.SignedPeople;
import app.cairn.platform.tenancy.Tenancy;
import app.cairn.platform.web.Cookies;
import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.Csv;
import app.cairn.world.Lane;
import app.cairn.world.Matrix;
import app.cairn.world.Matrix.Cell;
import app.cairn.world.Outbox;
import app.cairn.world.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@CairnTest
class AccessTest {

  /** Answers to someone who may: it is done, shown, or only what was typed is wrong. */
  private static final Set<Integer> LETS_IN = Set.of(200, 201, 202, 204, 302, 303, 409, 422);

  /** Let in by something that no fixture can hold beforehand; held by the test named. */
  private static final Map<String, String> LET_IN_ELSEWHERE =
      Map.of(
          "POST /api/imports", "a token: TokensTest",
          "POST /check-ins/{receipt}/correction", "a key of the receipt's own page: LaneTest");

  private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private final Matrix matrix = new Matrix();

  @Autowired PlatformTransactionManager transactions;
  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;
  @Autowired MockMvcTester web;
  @Autowired SignedPeople signedPeople;
  @Autowired Cookies cookies;

  @Test
  void everyRouteIsInTheMatrixAndNothingElse() throws IOException {
    var rows = new TreeSet<String>();
    for (var row : Csv.rows("docs/access.csv")) {
      rows.add(row.getField("method") + " " + row.getField("path"));
    }
    assertThat(routes())
        .filteredOn(route -> !rows.contains(route))
        .as("routes without a row in docs/access.csv (docs/access.md says how)")
        .isEmpty();
    assertThat(rows)
        .filteredOn(row -> !routes().contains(row))
        .as("rows in docs/access.csv for routes that are gone")
        .isEmpty();
  }

  @Test
  void everyRouteSaysWhatSomeoneUnknownGets() throws IOException {
    var answered = new TreeSet<String>();
    for (var row : Csv.rows("docs/access.csv")) {
      if (row.getField("role").equals("anonymous")) {
        answered.add(row.getField("method") + " " + row.getField("path"));
      }
    }
    assertThat(routes())
        .filteredOn(route -> !answered.contains(route))
        .as("routes without a row for anonymous in docs/access.csv")
        .isEmpty();
  }

  /** A route that is refused to everyone is broken, or its fixture is. */
  @Test
  void everyRouteLetsSomebodyIn() {
    var letIn = new TreeSet<String>(LET_IN_ELSEWHERE.keySet());
    Matrix.cells().stream()
        .filter(cell -> !cell.isAnonymous() && LETS_IN.contains(cell.answer()))
        .forEach(cell -> letIn.add(cell.method() + " " + cell.path()));
    assertThat(routes())
        .filteredOn(route -> !letIn.contains(route))
        .as("routes that docs/access.csv refuses to everyone (forms.csv says what is typed)")
        .isEmpty();
    assertThat(LET_IN_ELSEWHERE).as("may only shrink").hasSize(2);
  }

  @TestFactory
  Stream<DynamicTest> eachCell() throws IOException {
    return Matrix.cells().stream()
        .map(cell -> DynamicTest.dynamicTest(cell.name(), () -> send(cell)));
  }

  /**
   * Every role in each of its relations, whoever adds the route; access.md tells how to fill in.
   */
  @Test
  void everyCellOfEveryRouteIsInTheMatrix() throws IOException {
    var missing = missingCells();
    if (Boolean.getBoolean("cairn.access.write")) {
      write(missing);
      return;
    }
    assertThat(missing.stream().limit(30).map(Cell::name))
        .as("%d cells are not in docs/access.csv (docs/access.md says how)", missing.size())
        .isEmpty();
  }

  /** A thing of another institution answers exactly like a thing that is nowhere. */
  @TestFactory
  Stream<DynamicTest> nothingOfAnotherInstitutionShows() throws IOException {
    return routes().stream()
        .filter(Matrix::namesAThing)
        .map(
            route ->
                DynamicTest.dynamicTest(
                    route,
                    () -> {
                      for (String role : matrix.roles()) {
                        var elsewhere = cell(route, role, "elsewhere");
                        var random = cell(route, role, "random");
                        var one = new AtomicReference<>("");
                        var other = new AtomicReference<>("");
                        var asked = statementsOf(() -> one.getAndSet(answer(elsewhere)));
                        var askedOfNothing = statementsOf(() -> other.getAndSet(answer(random)));
                        assertThat(one).as(elsewhere.name()).hasValue(other.get());
                        assertThat(asked)
                            .as("what is asked, and so how long it takes: " + elsewhere.name())
                            .isEqualTo(askedOfNothing);
                      }
                    }));
  }

  private List<Cell> missingCells() throws IOException {
    var known = new TreeSet<String>();
    for (var row : Csv.rows("docs/access.csv")) {
      known.add(
          String.join(
              " ",
              row.getField("method"),
              row.getField("path"),
              row.getField("role"),
              row.getField("relation")));
    }
    var missing = new ArrayList<Cell>();
    for (String route : routes()) {
      if (known.stream().noneMatch(cell -> cell.startsWith(route + " anonymous"))) {
        missing.add(cell(route, "anonymous", Matrix.namesAThing(route) ? "random" : ""));
      }
      for (var who : Csv.rows("src/test/resources/world/actors.csv")) {
        missing.add(cell(route, who.getField("role"), who.getField("relation")));
      }
      if (Matrix.namesAThing(route)) {
        matrix.roles().forEach(role -> missing.add(cell(route, role, "elsewhere")));
      }
    }
    missing.removeIf(
        cell ->
            known.contains(
                String.join(" ", cell.method(), cell.path(), cell.role(), cell.relation())));
    return missing;
  }

  /** For whoever adds a route: writes down what happens today, to be read line by line. */
  private void write(List<Cell> missing) throws IOException {
    var lines = new TreeSet<String>();
    var file = Path.of("docs/access.csv");
    Files.readAllLines(file).stream().skip(1).filter(line -> !line.isBlank()).forEach(lines::add);
    for (Cell cell : missing) {
      String status = answer(cell).lines().findFirst().orElse("");
      lines.add(String.join(",", cell.method(), cell.path(), cell.role(), cell.relation(), status));
    }
    Files.writeString(file, "method,path,role,relation,answer\n" + String.join("\n", lines) + "\n");
  }

  private static Cell cell(String route, String role, String relation) {
    String[] parts = route.split(" ");
    return new Cell(parts[0], parts[1], role, relation, 0);
  }

  private void send(Cell cell) {
    if (cell.path().equals("/demo/mail")) {
      // What other tests have sent is there for everybody to read.
      new Outbox().burnAll();
    }
    String answer = answer(cell);
    assertThat(answer.lines().findFirst()).as(cell.name()).contains(String.valueOf(cell.answer()));
    if (!cell.isAnonymous()) {
      assertThat(answer.lines().skip(1).findFirst())
          .as(cell.name() + " is asked to sign in")
          .isNotEqualTo(Optional.of("/sign-in"));
    }
  }

  /** The status, then the page without what differs from request to request. */
  private String answer(Cell cell) {
    var request =
        web.method(HttpMethod.valueOf(cell.method())).uri(matrix.address(cell)).with(csrf());
    matrix.typed(cell).forEach((field, value) -> request.param(field, value));
    if (cell.isAnonymous()) {
      return plain(request.exchange());
    }
    request
        .with(As.person(World.HERE, matrix.actor(cell)))
        .cookie(Lane.cookieOf(World.HERE, matrix.actor(cell), signedPeople, cookies));
    return Tenancy.within(
        World.HERE.institution(),
        () -> {
          // What a cell changes is undone, so that cells can be tried in any order.
          var attempt = transactions.getTransaction(new DefaultTransactionDefinition());
          try {
            return plain(request.exchange());
          } finally {
            transactions.rollback(attempt);
          }
        });
  }

  private static String plain(MvcTestResult result) {
    var response = result.getMvcResult().getResponse();
    String body = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    String leadsTo = Objects.requireNonNullElse(response.getHeader("Location"), "");
    return response.getStatus()
        + "\n"
        + leadsTo.replaceFirst("[?](?!notice=).*", "").replaceAll(ID, "(id)")
        + "\n"
        + body.replaceAll(ID, "(id)")
            .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "(csrf)")
            .replaceAll("hx-headers=(\"[^\"]*\"|'[^']*')", "(csrf)")
            .replaceAll("(?i)<code>[^<]*</code>", "(reference)");
  }

  private List<String> routes() {
    var routes = new TreeSet<String>();
    requestMappingHandlerMapping
        .getHandlerMethods()
        .forEach(
            (mapping, handler) -> {
              if (handler.getBeanType().getName().startsWith("app.cairn.")) {
                for (var method : mapping.getMethodsCondition().getMethods()) {
                  mapping
                      .getPatternValues()
                      .forEach(pattern -> routes.add(method.name() + " " + pattern));
                }
              }
            });
    return List.copyOf(routes);
  }
}
