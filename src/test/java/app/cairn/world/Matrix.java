package app.cairn.world;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cells of {@code docs/access.csv}, with someone of the world to try each. */
public final class Matrix {

  private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([a-zA-Z]+)}");

  private static final Set<String> KNOWN = Set.of("handle", "token", "code");

  private final Map<String, String> actors = read("src/test/resources/world/actors.csv", "person");
  private final Map<String, String> subjects = read("src/test/resources/world/subjects.csv", "id");
  private final Map<String, Map<String, String>> forms = forms();

  public record Cell(String method, String path, String role, String relation, int answer) {

    public String name() {
      return method + " " + path + " as " + role + (relation.isEmpty() ? "" : ", " + relation);
    }

    public boolean isAnonymous() {
      return role.equals("anonymous");
    }
  }

  public static List<Cell> cells() {
    return Csv.rows("docs/access.csv").stream()
        .map(
            row ->
                new Cell(
                    row.getField("method"),
                    row.getField("path"),
                    row.getField("role"),
                    row.getField("relation"),
                    Integer.parseInt(row.getField("answer"))))
        .toList();
  }

  /** Every role, in the order of the alphabet. */
  public Set<String> roles() {
    return actors.keySet().stream()
        .map(key -> key.substring(0, key.indexOf(' ')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A handle and a token are names that are known, not things that belong to somebody. */
  public static boolean namesAThing(String path) {
    return VARIABLE
        .matcher(path)
        .results()
        .anyMatch(variable -> !KNOWN.contains(variable.group(1)));
  }

  /** Whoever asks for another institution's thing, or for nothing, is the one whose own exists. */
  public Person actor(Cell cell) {
    String own = actors.get(cell.role() + " own");
    String name = actors.getOrDefault(cell.role() + " " + cell.relation(), own);
    return Person.valueOf(found(name, "actors.csv has nobody for " + cell.name()));
  }

  public String address(Cell cell) {
    Matcher variable = VARIABLE.matcher(cell.path());
    String path =
        variable.replaceAll(match -> Matcher.quoteReplacement(subject(match.group(1), cell)));
    return path + question(cell);
  }

  /** What is typed, where an empty form would be refused before anybody asks who sends it. */
  public Map<String, String> typed(Cell cell) {
    var typed = new LinkedHashMap<String, String>();
    if (!cell.method().equals("GET")) {
      given(cell)
          .forEach(
              (field, value) -> {
                if (!field.startsWith("{")) {
                  typed.put(field, World.HERE.withPlainIds(value));
                }
              });
    }
    return typed;
  }

  /** What a page must be asked before it has anything to show. */
  private String question(Cell cell) {
    return cell.method().equals("GET")
        ? given(cell).entrySet().stream()
            .filter(field -> !field.getKey().startsWith("{"))
            .map(field -> field.getKey() + "=" + World.HERE.withPlainIds(field.getValue()))
            .reduce((one, next) -> one + "&" + next)
            .map(all -> "?" + all)
            .orElse("")
        : "";
  }

  private Map<String, String> given(Cell cell) {
    return forms.getOrDefault(cell.method() + " " + cell.path(), Map.of());
  }

  private String subject(String variable, Cell cell) {
    World world = cell.relation().equals("elsewhere") ? World.ELSEWHERE : World.HERE;
    if (variable.equals("handle")) {
      return world.handle();
    }
    if (cell.relation().equals("random")) {
      return UUID.randomUUID().toString();
    }
    String usual =
        subjects.getOrDefault(variable + " " + cell.relation(), subjects.get(variable + " own"));
    String id =
        found(
            given(cell).getOrDefault("{" + variable + "}", usual),
            "subjects.csv has no {" + variable + "} for " + cell.name());
    return id.startsWith("#") ? world.id(Integer.parseInt(id.substring(1))).toString() : id;
  }

  private static String found(@Nullable String text, String otherwise) {
    if (text == null) {
      throw new IllegalStateException(otherwise);
    }
    return text;
  }

  /**
   * Fields of a form; one in braces says which thing the address names, where the usual won't do.
   */
  private static Map<String, Map<String, String>> forms() {
    var forms = new HashMap<String, Map<String, String>>();
    for (var row : Csv.rows("src/test/resources/world/forms.csv")) {
      var fields = new LinkedHashMap<String, String>();
      for (String pair : row.getField("fields").split("&")) {
        String[] parts = pair.split("=", 2);
        fields.put(parts[0], parts[1]);
      }
      forms.put(row.getField("method") + " " + row.getField("path"), fields);
    }
    return forms;
  }

  private static Map<String, String> read(String file, String column) {
    var rows = new HashMap<String, String>();
    for (var row : Csv.rows(file)) {
      rows.put(row.getField(0) + " " + row.getField("relation"), row.getField(column));
    }
    return rows;
  }
}
