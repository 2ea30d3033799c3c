package app.cairn.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of {@code docs/access.csv}, with someone of the world to try each. */
public final class Matrix {

  private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([a-zA-Z]+)}");

  private final Map<String, String> actors = read("src/test/resources/world/actors.csv", "person");
  private final Map<String, String> subjects = read("src/test/resources/world/subjects.csv", "id");

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

  /** What a page must be asked before it has anything to show. */
  private static String question(Cell cell) {
    for (var row : Csv.rows("src/test/resources/world/forms.csv")) {
      if (row.getField("method").equals("GET")
          && cell.method().equals("GET")
          && row.getField("path").equals(cell.path())) {
        return "?" + World.HERE.withPlainIds(row.getField("fields"));
      }
    }
    return "";
  }

  private String subject(String variable, Cell cell) {
    World world = cell.relation().equals("elsewhere") ? World.ELSEWHERE : World.HERE;
    if (variable.equals("handle")) {
      return world.handle();
    }
    if (cell.relation().equals("random")) {
      return UUID.randomUUID().toString();
    }
    String own = subjects.get(variable + " own");
    String id =
        found(
            subjects.getOrDefault(variable + " " + cell.relation(), own),
            "subjects.csv has no {" + variable + "} for " + cell.name());
    return id.startsWith("#") ? world.id(Integer.parseInt(id.substring(1))).toString() : id;
  }

  private static String found(@Nullable String text, String otherwise) {
    if (text == null) {
      throw new IllegalStateException(otherwise);
    }
    return text;
  }

  private static Map<String, String> read(String file, String column) {
    var rows = new HashMap<String, String>();
    for (var row : Csv.rows(file)) {
      rows.put(row.getField(0) + " " + row.getField("relation"), row.getField(column));
    }
    return rows;
  }
}
