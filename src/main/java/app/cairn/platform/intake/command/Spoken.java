package app.cairn.platform.intake.command;

import app.cairn.platform.intake.Finding;
import app.cairn.platform.intake.Reason;
import app.cairn.platform.intake.run.RecordTypes;
import app.cairn.platform.intake.run.Report;
import app.cairn.platform.words.Wording;
import java.util.ArrayList;

/** A report in lines of text. */
final class Spoken {

  private Spoken() {}

  static String reason(Wording wording, Reason reason) {
    var arguments = new ArrayList<Object>();
    reason
        .given()
        .forEach(
            (name, value) -> {
              arguments.add(name);
              arguments.add(value);
            });
    return wording.t(reason.key(), arguments.toArray());
  }

  static String finding(Wording wording, Finding finding) {
    var place = new StringBuilder(finding.file());
    if (finding.line() > 0) {
      place.append(':').append(finding.line());
    }
    if (!finding.column().isEmpty()) {
      place.append(' ').append(finding.column());
    }
    return "  " + place + ": " + reason(wording, finding.reason());
  }

  static String line(Wording wording, RecordTypes types, Report.Counted count) {
    String title =
        types.find(count.recordType()).map(type -> wording.t(type.titleKey())).orElse("");
    return "%-24s %,9d added %,9d changed %,9d ended %,9d unchanged %,7d left out %,6d bad"
        .formatted(
            title,
            count.added(),
            count.changed(),
            count.removed(),
            count.unchanged(),
            count.leftOut(),
            count.bad());
  }
}
