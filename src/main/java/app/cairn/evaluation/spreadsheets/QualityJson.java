package app.cairn.evaluation.spreadsheets;

import app.cairn.platform.intake.Finding;
import app.cairn.platform.intake.Spoken;
import app.cairn.platform.words.Wording;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How far the files can be trusted, as JSON. */
record QualityJson(Wording w, Quality quality) {

  private static final int NAMED = 1000;

  ObjectNode made(boolean printed) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("rows", quality.marksRows()).put("used", quality.used());
    if (!printed) {
      node.put("students", quality.students())
          .put("deliveries", quality.deliveries())
          .put("withoutMark", quality.withoutMark())
          .put("markOfWithdrawn", quality.markOfWithdrawn())
          .put("withoutOutcome", quality.withoutOutcome())
          .put("withoutRetention", quality.withoutRetention());
      attendance(node.putObject("attendance"), quality.attendance());
    }
    node.put("badRows", quality.bad());
    var bad = node.putArray("bad");
    for (Finding finding : quality.named()) {
      bad.addObject()
          .put("file", finding.file())
          .put("line", finding.line())
          .put("column", finding.column())
          .put("reason", Spoken.reason(w, finding.reason()));
    }
    return node;
  }

  private static void attendance(ObjectNode node, Quality.Attendance attendance) {
    node.put("rows", attendance.rows());
    people(node, "unknownStudents", attendance.strangeRows(), attendance.strangers());
    people(node, "notInThatDelivery", attendance.elsewhereRows(), attendance.elsewhere());
    node.put("repeated", attendance.repeated()).put("addedTogether", attendance.added());
  }

  private static void people(ObjectNode node, String name, long rows, List<String> who) {
    var people = node.putObject(name).put("rows", rows).put("students", who.size());
    var named = people.putArray("named");
    who.stream().limit(NAMED).forEach(named::add);
  }
}
