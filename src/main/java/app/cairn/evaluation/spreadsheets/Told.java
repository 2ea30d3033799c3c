package app.cairn.evaluation.spreadsheets;

import app.cairn.evaluation.statistics.Reason;
import app.cairn.evaluation.study.Statement;
import app.cairn.platform.words.Wording;
import java.util.Optional;

/**
 * Words figures for one report.
 *
 * @param digits after the point of marks
 */
record Told(Wording w, int digits) {

  String mark(double figure) {
    return Double.isNaN(figure) ? none() : Statement.signed(w, figure, digits);
  }

  /** A difference shows its sign. */
  String difference(double figure) {
    if (Double.isNaN(figure)) {
      return none();
    }
    String text = Statement.signed(w, figure, digits);
    return figure > 0 && !text.equals(w.decimal(0, digits)) ? "+" + text : text;
  }

  String interval(double low, double high) {
    return Double.isNaN(low)
        ? none()
        : w.t("impact.report.interval", "low", difference(low), "high", difference(high));
  }

  String plainInterval(double low, double high) {
    return w.t("impact.report.interval", "low", decimal(low, 2), "high", decimal(high, 2));
  }

  String decimal(double figure, int places) {
    return Double.isNaN(figure) ? none() : Statement.signed(w, figure, places);
  }

  String percent(double share) {
    return Double.isNaN(share)
        ? none()
        : w.t("impact.percent", "percent", w.decimal(100 * share, 1));
  }

  String p(double p) {
    return w.t("impact.report.p", "small", p < 0.001 ? "yes" : "no", "p", w.decimal(p, 3));
  }

  /** As within a sentence: p = 0.031. */
  String saidP(double p) {
    return w.t("impact.report.said-p", "small", p < 0.001 ? "yes" : "no", "p", w.decimal(p, 3));
  }

  String none() {
    return w.t("results.none");
  }

  String why(Reason reason) {
    return w.t("impact.report.why", "reason", w.choice("impact.reason", reason));
  }

  String why(Optional<Reason> reason) {
    return reason.map(this::why).orElse("");
  }
}
