package app.cairn.platform.intake;

import app.cairn.platform.words.Wording;
import java.util.ArrayList;

/** What is wrong, in words. */
public final class Spoken {

  private Spoken() {}

  public static String reason(Wording wording, Reason reason) {
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

  public static String finding(Wording wording, Finding finding) {
    var place = new StringBuilder(finding.file());
    if (finding.line() > 0) {
      place.append(':').append(finding.line());
    }
    if (!finding.column().isEmpty()) {
      place.append(' ').append(finding.column());
    }
    return "  " + place + ": " + reason(wording, finding.reason());
  }
}
