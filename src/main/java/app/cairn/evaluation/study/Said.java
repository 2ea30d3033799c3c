package app.cairn.evaluation.study;

import app.cairn.evaluation.statistics.Ratio;
import app.cairn.platform.words.Wording;
import java.util.List;
import java.util.Locale;

/** The parts of speech of a statement. */
record Said(Wording w, Findings findings, boolean printed) {

  String more() {
    String label = findings.whole().bands().getLast().label();
    return printed
        ? w.t("impact.statement.group", "label", label)
        : w.t("impact.statement.came", "label", label);
  }

  String fewer() {
    String label = findings.whole().bands().getFirst().label();
    if (printed) {
      return w.t("impact.statement.group", "label", label);
    }
    return label.equals("0")
        ? w.t("impact.statement.never")
        : w.t("impact.statement.came-else", "label", label);
  }

  String how(Adjusted adjusted) {
    return w.t(
        "impact.statement.allowing",
        "what",
        adjusted.fields().isEmpty() ? "none" : named(adjusted.fields()),
        "deliveries",
        adjusted.deliveries() > 1 ? "yes" : "no");
  }

  /** Names what was allowed for, earlier marks by their own word. */
  String named(List<String> fields) {
    var names =
        fields.stream()
            .map(field -> field.equals(Statement.PRIOR) ? w.t("impact.statement.prior") : field)
            .toList();
    return names.size() == 1
        ? names.getFirst()
        : w.t(
            "impact.statement.list",
            "first",
            String.join(", ", names.subList(0, names.size() - 1)),
            "last",
            names.getLast());
  }

  String level(double difference) {
    String none = w.decimal(0, digits());
    return size(difference).equals(none) ? "same" : difference < 0 ? "lower" : "higher";
  }

  String size(double difference) {
    return w.decimal(Math.abs(difference), digits());
  }

  String signed(double figure) {
    return Statement.signed(w, figure, digits());
  }

  private int digits() {
    return Statement.digits(findings.whole().everyone().deviation());
  }

  String percent(double share) {
    return w.t("impact.percent", "percent", w.decimal(100 * share, 1));
  }

  String ratio(double ratio) {
    return w.decimal(ratio, 2);
  }

  static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** How an adjusted difference stands beside the plain one. */
  static String turn(boolean plainIsClear, double plain, boolean adjustedIsClear, double adjusted) {
    if (!adjustedIsClear) {
      return plainIsClear ? "gone" : "unclear";
    }
    if (!plainIsClear) {
      return "hidden";
    }
    return Math.signum(plain) == Math.signum(adjusted) ? "same" : "opposite";
  }

  static boolean leavesOneOut(Ratio ratio) {
    return ratio.low() > 1 || ratio.high() < 1;
  }

  static boolean leavesZeroOut(Ratio difference) {
    return difference.low() > 0 || difference.high() < 0;
  }
}
