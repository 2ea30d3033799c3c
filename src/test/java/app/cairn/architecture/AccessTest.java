package app.cairn.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.cairn.world.As;
import app.cairn.world.CairnTest;
import app.cairn.world.Csv;
import app.cairn.world.Person;
import app.cairn.world.World;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@CairnTest
class AccessTest {

  private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([a-zA-Z]+)}");

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
    var actors = new HashMap<String, String>();
    for (var row : Csv.rows("src/test/resources/world/actors.csv")) {
      actors.put(row.getField("role") + " " + row.getField("relation"), row.getField("person"));
    }
    var subjects = new HashMap<String, String>();
    for (var row : Csv.rows("src/test/resources/world/subjects.csv")) {
      subjects.put(row.getField("variable") + " " + row.getField("relation"), row.getField("id"));
    }
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

  private void send(Cell cell, Map<String, String> actors, Map<String, String> subjects) {
    var request =
        web.method(HttpMethod.valueOf(cell.method)).uri(address(cell, subjects)).with(csrf());
    if (!cell.role.equals("anonymous")) {
      request.with(As.person(World.HERE, actor(cell, actors)));
    }
    assertThat(request.exchange().getMvcResult().getResponse().getStatus())
        .as(cell.name())
        .isEqualTo(cell.answer);
  }

  /** Whoever asks for another institution's thing, or for nothing, is the one whose own exists. */
  private static Person actor(Cell cell, Map<String, String> actors) {
    String own = cell.role + " own";
    String name = actors.getOrDefault(cell.role + " " + cell.relation, actors.get(own));
    assertThat(name).as("actors.csv has nobody for " + cell.name()).isNotNull();
    return Person.valueOf(name);
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
    if (cell.relation.equals("random")) {
      return UUID.randomUUID().toString();
    }
    String own = subjects.get(variable + " own");
    String id = subjects.getOrDefault(variable + " " + cell.relation, own);
    assertThat(id).as("subjects.csv has no {" + variable + "} for " + cell.name()).isNotNull();
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
