package app.cairn.evaluation.spreadsheets;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * The same figures as a table, one figure a row: which part, which item of it (a band, a threshold,
 * a stratum), the figure's name, its value, and the reason where there is none.
 */
final class FindingsCsv {

  private static final List<String> NAMES =
      List.of("by", "stratum", "unit", "band", "threshold", "covariate", "level");

  private final CsvWriter csv;

  private FindingsCsv(CsvWriter csv) {
    this.csv = csv;
  }

  static void write(JsonNode findings, Writer to) {
    // Closing belongs to whoever opened the writer.
    var csv = new FindingsCsv(CsvWriter.builder().build(to));
    csv.csv.writeRecord("part", "item", "figure", "value", "reason");
    for (Map.Entry<String, JsonNode> part : findings.properties()) {
      csv.node(part.getKey(), "", "", part.getValue(), "");
    }
  }

  private void node(String part, String item, String figure, JsonNode node, String reason) {
    if (node.isObject()) {
      String why = node.path("reason").isString() ? node.path("reason").asString() : "";
      for (Map.Entry<String, JsonNode> one : node.properties()) {
        if (!NAMES.contains(one.getKey()) && !one.getKey().equals("reason")) {
          node(part, item, joined(figure, one.getKey()), one.getValue(), why);
        }
      }
    } else if (node.isArray()) {
      array(part, item, figure, node);
    } else {
      csv.writeRecord(
          part,
          safe(item),
          figure,
          node.isNull() ? "" : safe(node.asString()),
          node.isNull() ? reason : "");
    }
  }

  private void array(String part, String item, String figure, JsonNode array) {
    boolean plain =
        StreamSupport.stream(array.spliterator(), false).noneMatch(JsonNode::isContainer);
    if (plain) {
      csv.writeRecord(part, safe(item), figure, safe(together(array)), "");
      return;
    }
    int index = 0;
    for (JsonNode one : array) {
      index++;
      String name = named(one, index);
      node(part, item.isEmpty() ? name : item + " / " + name, figure, one, "");
    }
  }

  private static String together(JsonNode array) {
    return String.join(
        " v ", StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList());
  }

  private static String named(JsonNode one, int index) {
    var names = NAMES.stream().filter(one::has).map(name -> one.path(name).asString()).toList();
    if (!names.isEmpty()) {
      return String.join(" ", names);
    }
    return one.path("groups").isArray() ? together(one.path("groups")) : Integer.toString(index);
  }

  private static String joined(String before, String name) {
    return before.isEmpty() ? name : before + "." + name;
  }

  /** A spreadsheet must not take a text for a formula; a number stays one. */
  private static String safe(String text) {
    boolean risky = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return risky && Double.isNaN(Cells.figure(text)) ? "'" + text : text;
  }
}
