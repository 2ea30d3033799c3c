package app.cairn.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.platform.tenancy.Tenancy;
import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.Csv;
import app.cairn.world.Person;
import app.cairn.world.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([a-zA-Z]+)}");

  private static final Set<String> KNOWN = Set.of("handle", "token", "code", "receipt");

  @Autowired PlatformTransactionManager transactions;
  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;
  @Autowired MockMvcTester web;

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

  @TestFactory
  Stream<DynamicTest> eachCell() throws IOException {
    var actors = actors();
    var subjects = subjects();
    return Csv.rows("docs/access.csv").stream()
        .map(
            row ->
                new Cell(
                    row.getField("method"),
                    row.getField("path"),
                    row.getField("role"),
                    row.getField("relation"),
                    Integer.parseInt(row.getField("answer"))))
        .map(cell -> DynamicTest.dynamicTest(cell.name(), () -> send(cell, actors, subjects)));
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
    var actors = actors();
    var subjects = subjects();
    return routes().stream()
        .filter(AccessTest::namesAThing)
        .map(
            route ->
                DynamicTest.dynamicTest(
                    route,
                    () -> {
                      for (String role : roles(actors)) {
                        var elsewhere = cell(route, role, "elsewhere");
                        var random = cell(route, role, "random");
                        assertThat(answer(elsewhere, actors, subjects))
                            .as(elsewhere.name())
                            .isEqualTo(answer(random, actors, subjects));
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
        missing.add(cell(route, "anonymous", namesAThing(route) ? "random" : ""));
      }
      for (var who : Csv.rows("src/test/resources/world/actors.csv")) {
        missing.add(cell(route, who.getField("role"), who.getField("relation")));
      }
      if (namesAThing(route)) {
        roles(actors()).forEach(role -> missing.add(cell(route, role, "elsewhere")));
      }
    }
    missing.removeIf(
        cell -> known.contains(String.join(" ", cell.method, cell.path, cell.role, cell.relation)));
    return missing;
  }

  /** For whoever adds a route: writes down what happens today, to be read line by line. */
  private void write(List<Cell> missing) throws IOException {
    var lines = new TreeSet<String>();
    var file = Path.of("docs/access.csv");
    Files.readAllLines(file).stream().skip(1).filter(line -> !line.isBlank()).forEach(lines::add);
    for (Cell cell : missing) {
      String status = answer(cell, actors(), subjects()).lines().findFirst().orElse("");
      lines.add(String.join(",", cell.method, cell.path, cell.role, cell.relation, status));
    }
    Files.writeString(file, "method,path,role,relation,answer\n" + String.join("\n", lines) + "\n");
  }

  private static Cell cell(String route, String role, String relation) {
    String[] parts = route.split(" ");
    return new Cell(parts[0], parts[1], role, relation, 0);
  }

  /** A handle and a token are names that are known, not things that belong to somebody. */
  private static boolean namesAThing(String route) {
    return VARIABLE
        .matcher(route)
        .results()
        .anyMatch(variable -> !KNOWN.contains(variable.group(1)));
  }

  private static TreeSet<String> roles(Map<String, String> actors) {
    var roles = new TreeSet<String>();
    actors.keySet().forEach(key -> roles.add(key.substring(0, key.indexOf(' '))));
    return roles;
  }

  private void send(Cell cell, Map<String, String> actors, Map<String, String> subjects) {
    assertThat(answer(cell, actors, subjects).lines().findFirst())
        .as(cell.name())
        .contains(String.valueOf(cell.answer));
  }

  /** The status, then the page without what differs from request to request. */
  private String answer(Cell cell, Map<String, String> actors, Map<String, String> subjects) {
    Map<String, String> forms = fields(cell);
    var request =
        web.method(HttpMethod.valueOf(cell.method)).uri(address(cell, subjects)).with(csrf());
    forms.forEach((field, value) -> request.param(field, value));
    if (cell.role.equals("anonymous")) {
      return plain(request.exchange());
    }
    request.with(As.person(World.HERE, actor(cell, actors)));
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

  /** What is typed, where an empty form would be refused before anybody asks who sends it. */
  private static Map<String, String> fields(Cell cell) {
    var fields = new HashMap<String, String>();
    for (var row : Csv.rows("src/test/resources/world/forms.csv")) {
      if (row.getField("method").equals(cell.method) && row.getField("path").equals(cell.path)) {
        for (String pair : row.getField("fields").split("&")) {
          String[] parts = pair.split("=", 2);
          fields.put(parts[0], World.HERE.withPlainIds(parts[1]));
        }
      }
    }
    return fields;
  }

  private static String plain(MvcTestResult result) {
    var response = result.getMvcResult().getResponse();
    String body = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    return response.getStatus()
        + "\n"
        + body.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "(id)")
            .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "(csrf)")
            .replaceAll("hx-headers=(\"[^\"]*\"|'[^']*')", "(csrf)")
            .replaceAll("(?i)<code>[^<]*</code>", "(reference)");
  }

  private static Map<String, String> actors() throws IOException {
    var actors = new HashMap<String, String>();
    for (var row : Csv.rows("src/test/resources/world/actors.csv")) {
      actors.put(row.getField("role") + " " + row.getField("relation"), row.getField("person"));
    }
    return actors;
  }

  private static Map<String, String> subjects() throws IOException {
    var subjects = new HashMap<String, String>();
    for (var row : Csv.rows("src/test/resources/world/subjects.csv")) {
      subjects.put(row.getField("variable") + " " + row.getField("relation"), row.getField("id"));
    }
    return subjects;
  }

  /** Whoever asks for another institution's thing, or for nothing, is the one whose own exists. */
  private static Person actor(Cell cell, Map<String, String> actors) {
    String own = cell.role + " own";
    String name = actors.getOrDefault(cell.role + " " + cell.relation, actors.get(own));
    return Person.valueOf(
        Objects.requireNonNull(name, () -> "actors.csv has nobody for " + cell.name()));
  }

  private static String address(Cell cell, Map<String, String> subjects) {
    Matcher variable = VARIABLE.matcher(cell.path);
    return variable.replaceAll(
        match -> Matcher.quoteReplacement(subject(match.group(1), cell, subjects)));
  }

  private static String subject(String variable, Cell cell, Map<String, String> subjects) {
    World world = cell.relation.equals("elsewhere") ? World.ELSEWHERE : World.HERE;
    if (variable.equals("handle")) {
      return world.handle();
    }
    if (cell.relation.equals("random") || KNOWN.contains(variable)) {
      return UUID.randomUUID().toString();
    }
    String own = subjects.get(variable + " own");
    String id =
        Objects.requireNonNull(
            subjects.getOrDefault(variable + " " + cell.relation, own),
            () -> "subjects.csv has no {" + variable + "} for " + cell.name());
    return id.startsWith("#") ? world.id(Integer.parseInt(id.substring(1))).toString() : id;
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

  private record Cell(String method, String path, String role, String relation, int answer) {

    String name() {
      return method + " " + path + " as " + role + (relation.isEmpty() ? "" : ", " + relation);
    }
  }
}
