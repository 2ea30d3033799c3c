package app.cairn.platform.intake.mapping;

import app.cairn.platform.intake.Reason;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads YAML as text, lists and maps of text, with lines. Nothing is guessed from how a value
 * looks: {@code no}, {@code 2013} and {@code 2013-02-01} stay what was written.
 */
final class Yaml {

  private Yaml() {}

  static Node root(String text) throws MappingFault {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setCodePointLimit(1 << 20);
    options.setNestingDepthLimit(20);
    options.setMaxAliasesForCollections(20);
    try {
      Node node = new org.yaml.snakeyaml.Yaml(options).compose(new StringReader(text));
      if (node == null) {
        throw new MappingFault(0, Reason.of("imports.mapping.empty"));
      }
      return node;
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      throw new MappingFault(
          line, Reason.of("imports.mapping.not-yaml", "problem", String.valueOf(e.getProblem())));
    } catch (YAMLException e) {
      throw new MappingFault(0, Reason.of("imports.mapping.not-yaml", "problem", "too large"));
    }
  }

  static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  static Map<String, Node> map(Node node, String where) throws MappingFault {
    if (!(node instanceof MappingNode mapping)) {
      throw fault(node, "imports.mapping.not-a-map", "where", where);
    }
    var map = new LinkedHashMap<String, Node>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (map.put(text(tuple.getKeyNode(), where), tuple.getValueNode()) != null) {
        throw fault(
            tuple.getKeyNode(), "imports.mapping.twice", "where", text(tuple.getKeyNode(), where));
      }
    }
    return map;
  }

  static Map<String, Node> map(Node node, String where, Set<String> allowed) throws MappingFault {
    Map<String, Node> map = map(node, where);
    for (var entry : map.entrySet()) {
      if (!allowed.contains(entry.getKey())) {
        throw fault(entry.getValue(), "imports.mapping.unknown-word", "where", entry.getKey());
      }
    }
    return map;
  }

  static List<Node> list(Node node) {
    return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
  }

  static List<String> texts(Node node, String where) throws MappingFault {
    var texts = new ArrayList<String>();
    for (Node item : list(node)) {
      texts.add(text(item, where));
    }
    return texts;
  }

  static Map<String, String> textMap(Node node, String where) throws MappingFault {
    var texts = new LinkedHashMap<String, String>();
    for (var entry : map(node, where).entrySet()) {
      texts.put(entry.getKey(), text(entry.getValue(), where));
    }
    return texts;
  }

  static String text(Node node, String where) throws MappingFault {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().strip();
    }
    throw fault(node, "imports.mapping.not-text", "where", where);
  }

  static boolean yes(Node node, String where) throws MappingFault {
    return switch (text(node, where)) {
      case "yes", "true", "on" -> true;
      case "no", "false", "off" -> false;
      default -> throw fault(node, "imports.mapping.not-yes-or-no", "where", where);
    };
  }

  static MappingFault fault(Node node, String key, String name, String value) {
    return new MappingFault(line(node), Reason.of(key, name, value));
  }
}
