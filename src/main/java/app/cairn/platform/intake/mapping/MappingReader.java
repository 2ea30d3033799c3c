package app.cairn.platform.intake.mapping;

import app.cairn.platform.intake.Reason;
import app.cairn.platform.intake.RecordType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads a mapping as {@code docs/import/mappings.md} describes it, naming the line of each fault.
 */
public final class MappingReader {

  private static final Set<String> TOP =
      Set.of("name", "source", "own files", "manifest", "switches", "lists", "records");
  private static final Set<String> FEED =
      Set.of(
          "from",
          "source",
          "rows",
          "changes only",
          "repeated",
          "later",
          "completes",
          "where",
          "unless",
          "ends",
          "fields",
          "may be unknown",
          "leave out unless known");
  private static final Set<String> VALUE =
      Set.of(
          "value",
          "translate",
          "otherwise",
          "anything else",
          "plus",
          "date",
          "days after",
          "days",
          "not before",
          "decimal comma");

  /** OneRoster's file of what nobody may be judged by; no mapping opens it. */
  private static final String NEVER_READ = "demographics";

  private final Map<String, RecordType> types;
  private final Map<String, Map<String, String>> lists = new LinkedHashMap<>();
  private final Map<String, Boolean> switches = new LinkedHashMap<>();
  private String source = "";

  private MappingReader(Map<String, RecordType> types) {
    this.types = types;
  }

  public static Mapping read(String text, Map<String, RecordType> types) throws MappingFault {
    return new MappingReader(types).mapping(text);
  }

  private Mapping mapping(String text) throws MappingFault {
    Map<String, Node> top = Yaml.map(Yaml.root(text), "mapping", TOP);
    for (var entry : parts(top, "switches").entrySet()) {
      switches.put(entry.getKey(), Yaml.yes(entry.getValue(), entry.getKey()));
    }
    for (var entry : parts(top, "lists").entrySet()) {
      lists.put(entry.getKey(), Yaml.textMap(entry.getValue(), entry.getKey()));
    }
    source = needed(top, "source");
    var feeds = new ArrayList<Feed>();
    for (var entry : parts(top, "records").entrySet()) {
      RecordType type = types.get(entry.getKey());
      if (type == null) {
        throw Yaml.fault(
            entry.getValue(), "imports.mapping.unknown-record-type", "where", entry.getKey());
      }
      for (Node feed : Yaml.list(entry.getValue())) {
        feeds.add(feed(type, feed));
      }
    }
    boolean ownFiles = top.containsKey("own files") && Yaml.yes(get(top, "own files"), "own files");
    return new Mapping(
        needed(top, "name"),
        source,
        ownFiles,
        top.containsKey("manifest") ? Yaml.text(get(top, "manifest"), "manifest") : "",
        Map.copyOf(switches),
        List.copyOf(feeds),
        text);
  }

  private Feed feed(RecordType type, Node node) throws MappingFault {
    Map<String, Node> map = Yaml.map(node, type.name(), FEED);
    int line = Yaml.line(node);
    var rows = new ArrayList<Map<String, String>>();
    for (Node row : map.containsKey("rows") ? Yaml.list(get(map, "rows")) : List.<Node>of()) {
      Map<String, String> constants = Yaml.textMap(row, "rows");
      for (String field : constants.keySet()) {
        knownField(type, field, row);
      }
      rows.add(constants);
    }
    if (map.containsKey("rows") == map.containsKey("from")) {
      throw new MappingFault(line, Reason.of("imports.mapping.from-or-rows", "where", type.name()));
    }
    String from = map.containsKey("from") ? Yaml.text(get(map, "from"), "from") : "";
    if (from.toLowerCase(Locale.ROOT).startsWith(NEVER_READ)) {
      throw new MappingFault(line, Reason.of("imports.mapping.never-read", "file", from));
    }
    var fields = new LinkedHashMap<String, Value>();
    for (var entry : parts(map, "fields").entrySet()) {
      knownField(type, entry.getKey(), entry.getValue());
      fields.put(entry.getKey(), value(entry.getValue()));
    }
    if (map.containsKey("from")) {
      for (var field : type.fields()) {
        if (field.required() && !fields.containsKey(field.name())) {
          throw new MappingFault(
              line,
              Reason.of(
                  "imports.mapping.field-missing", "where", type.name(), "field", field.name()));
        }
      }
    }
    return new Feed(
        type.name(),
        from,
        map.containsKey("source") ? Yaml.text(get(map, "source"), "source") : source,
        List.copyOf(rows),
        map.containsKey("changes only") && Yaml.yes(get(map, "changes only"), "changes only"),
        repeated(map),
        map.containsKey("later") ? value(get(map, "later")) : Value.of(Template.parse("")),
        map.containsKey("completes") && Yaml.yes(get(map, "completes"), "completes"),
        condition(map, "where"),
        condition(map, "unless"),
        condition(map, "ends"),
        fields,
        fieldNames(type, map, "may be unknown"),
        fieldNames(type, map, "leave out unless known"),
        line);
  }

  private Feed.Repeated repeated(Map<String, Node> map) throws MappingFault {
    if (!map.containsKey("repeated")) {
      return Feed.Repeated.REFUSED;
    }
    Node node = get(map, "repeated");
    return switch (Yaml.text(node, "repeated")) {
      case "refused" -> Feed.Repeated.REFUSED;
      case "first" -> Feed.Repeated.FIRST;
      case "last" -> Feed.Repeated.LAST;
      case "merged" -> Feed.Repeated.MERGED;
      default -> throw Yaml.fault(node, "imports.mapping.unknown-word", "where", "repeated");
    };
  }

  private Set<String> fieldNames(RecordType type, Map<String, Node> map, String word)
      throws MappingFault {
    var names = new LinkedHashSet<String>();
    if (map.containsKey(word)) {
      for (Node name : Yaml.list(get(map, word))) {
        knownField(type, Yaml.text(name, word), name);
        names.add(Yaml.text(name, word));
      }
    }
    return names;
  }

  private static void knownField(RecordType type, String field, Node node) throws MappingFault {
    if (type.field(field).isEmpty()) {
      throw new MappingFault(
          Yaml.line(node),
          Reason.of("imports.mapping.unknown-field", "where", type.name(), "field", field));
    }
  }

  private Condition condition(Map<String, Node> map, String word) throws MappingFault {
    var tests = new ArrayList<Condition.Test>();
    String whenOn = "";
    for (var entry : parts(map, word).entrySet()) {
      Node node = entry.getValue();
      if (entry.getKey().equals("switch")) {
        whenOn = Yaml.text(node, "switch");
        if (!switches.containsKey(whenOn)) {
          throw Yaml.fault(node, "imports.mapping.unknown-switch", "where", whenOn);
        }
        continue;
      }
      Template column = Template.parse("{" + entry.getKey() + "}");
      if (node instanceof MappingNode) {
        for (var test : Yaml.map(node, word, Set.of("over", "under", "blank")).entrySet()) {
          tests.add(
              switch (test.getKey()) {
                case "over" -> new Condition.Over(column, number(test.getValue()));
                case "under" -> new Condition.Under(column, number(test.getValue()));
                default -> new Condition.Blank(column, Yaml.yes(test.getValue(), "blank"));
              });
        }
      } else {
        tests.add(
            new Condition.OneOf(column, Set.copyOf(new LinkedHashSet<>(Yaml.texts(node, word)))));
      }
    }
    return new Condition(List.copyOf(tests), whenOn);
  }

  private static BigDecimal number(Node node) throws MappingFault {
    try {
      return new BigDecimal(Yaml.text(node, "number"));
    } catch (NumberFormatException e) {
      throw Yaml.fault(node, "imports.mapping.not-a-number", "where", Yaml.text(node, "number"));
    }
  }

  private Value value(Node node) throws MappingFault {
    if (!(node instanceof MappingNode)) {
      return Value.of(Template.parse("")).choosing(templates(node));
    }
    Map<String, Node> map = Yaml.map(node, "value", VALUE);
    return new Value(
        map.containsKey("value") ? templates(get(map, "value")) : List.of(),
        map.containsKey("translate") ? translation(get(map, "translate")) : Map.of(),
        otherwise(map),
        map.containsKey("anything else") ? Yaml.text(get(map, "anything else"), "value") : "",
        map.containsKey("plus") ? Optional.of(number(get(map, "plus"))) : Optional.empty(),
        map.containsKey("date") ? Optional.of(pattern(get(map, "date"))) : Optional.empty(),
        map.containsKey("days after")
            ? Optional.of(value(get(map, "days after")))
            : Optional.empty(),
        map.containsKey("days") ? number(get(map, "days")).intValue() : 0,
        map.containsKey("not before")
            ? Optional.of(value(get(map, "not before")))
            : Optional.empty(),
        map.containsKey("decimal comma") && Yaml.yes(get(map, "decimal comma"), "decimal comma"));
  }

  private static List<Template> templates(Node node) throws MappingFault {
    var templates = new ArrayList<Template>();
    for (Node item : node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node)) {
      templates.add(Template.parse(Yaml.text(item, "value")));
    }
    return List.copyOf(templates);
  }

  private Map<String, String> translation(Node node) throws MappingFault {
    if (node instanceof MappingNode) {
      return Yaml.textMap(node, "translate");
    }
    Map<String, String> list = lists.get(Yaml.text(node, "translate"));
    if (list == null) {
      throw Yaml.fault(node, "imports.mapping.unknown-list", "where", Yaml.text(node, "translate"));
    }
    return list;
  }

  private static Value.Otherwise otherwise(Map<String, Node> map) throws MappingFault {
    if (!map.containsKey("otherwise")) {
      return Value.Otherwise.REFUSE;
    }
    Node node = get(map, "otherwise");
    return switch (Yaml.text(node, "otherwise")) {
      case "refuse" -> Value.Otherwise.REFUSE;
      case "keep" -> Value.Otherwise.KEEP;
      case "blank" -> Value.Otherwise.BLANK;
      default -> throw Yaml.fault(node, "imports.mapping.unknown-word", "where", "otherwise");
    };
  }

  private static String pattern(Node node) throws MappingFault {
    String pattern = Yaml.text(node, "date");
    try {
      Value.formatter(pattern);
      return pattern;
    } catch (IllegalArgumentException e) {
      throw Yaml.fault(node, "imports.mapping.not-a-date-pattern", "where", pattern);
    }
  }

  private static Map<String, Node> parts(Map<String, Node> map, String word) throws MappingFault {
    return map.containsKey(word) ? Yaml.map(get(map, word), word) : Map.of();
  }

  private static Node get(Map<String, Node> map, String word) {
    Node node = map.get(word);
    if (node == null) {
      throw new IllegalStateException("asked for first: " + word);
    }
    return node;
  }

  private static String needed(Map<String, Node> top, String word) throws MappingFault {
    if (!top.containsKey(word)) {
      throw new MappingFault(0, Reason.of("imports.mapping.word-missing", "where", word));
    }
    return Yaml.text(get(top, word), word);
  }
}
