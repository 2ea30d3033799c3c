package app.cairn.evaluation.report;

import app.cairn.evaluation.statistics.Answer;
import app.cairn.evaluation.statistics.Ratio;
import app.cairn.evaluation.statistics.Reason;
import app.cairn.evaluation.study.Statement;
import app.cairn.platform.words.Wording;
import java.util.Optional;

/**
 * Words figures for one report.
 *
 * @param digits after the point of marks
 */
public record Told(Wording w, int digits) {

  public String mark(double figure) {
    return Double.isNaN(figure) ? none() : Statement.signed(w, figure, digits);
  }

  /** A difference shows its sign. */
  public String difference(double figure) {
    if (Double.isNaN(figure)) {
      return none();
    }
    String text = Statement.signed(w, figure, digits);
    return figure > 0 && !text.equals(w.decimal(0, digits)) ? "+" + text : text;
  }

  public String interval(double low, double high) {
    return Double.isNaN(low)
        ? none()
        : w.t("impact.report.interval", "low", difference(low), "high", difference(high));
  }

  public String plainInterval(double low, double high) {
    return w.t("impact.report.interval", "low", decimal(low, 2), "high", decimal(high, 2));
  }

  public String decimal(double figure, int places) {
    return Double.isNaN(figure) ? none() : Statement.signed(w, figure, places);
  }

  /** Odds with their interval. */
  public String ratio(Answer<Ratio> answer) {
    return answer
        .known()
        .map(
            one ->
                w.t(
                    "impact.report.with-interval",
                    "value",
                    decimal(one.value(), 2),
                    "interval",
                    plainInterval(one.low(), one.high())))
        .orElse(none());
  }

  public String percent(double share) {
    return Double.isNaN(share)
        ? none()
        : w.t("impact.percent", "percent", w.decimal(100 * share, 1));
  }

  public String p(double p) {
    return w.t("impact.report.p", "small", p < 0.001 ? "yes" : "no", "p", w.decimal(p, 3));
  }

  /** As within a sentence: p = 0.031. */
  public String saidP(double p) {
    return w.t("impact.report.said-p", "small", p < 0.001 ? "yes" : "no", "p", w.decimal(p, 3));
  }

  /** How often somebody came, of a band such as 0, 1–3 or 4+. */
  public String came(String band) {
    return w.t("results.came", "band", band);
  }

  /** What was allowed for, by its own word where it has one. */
  public String field(String name) {
    return switch (name) {
      case Statement.PRIOR -> w.t("impact.statement.prior");
      case Statement.OWN_SESSIONS -> w.t("impact.statement.own-sessions");
      default -> name;
    };
  }

  public String none() {
    return w.t("results.none");
  }

  public String why(Reason reason) {
    return w.t("impact.report.why", "reason", w.choice("impact.reason", reason));
  }

  public String why(Optional<Reason> reason) {
    return reason.map(this::why).orElse("");
  }

  /** As few digits as the axis needs. */
  public static String tick(Wording w, double figure) {
    int digits = 0;
    double scaled = figure;
    while (digits < 3 && Math.abs(scaled - Math.rint(scaled)) > 1e-6) {
      scaled *= 10;
      digits++;
    }
    return Statement.signed(w, figure, digits);
  }
}
