package app.cairn.evaluation.account;

import app.cairn.evaluation.statistics.Ratio;
import app.cairn.platform.words.Wording;

/** Words that claim no more than an interval bears. */
record AccountWords(Wording w) {

  String leaders(LeadersOutcome one) {
    var difference = one.difference();
    return w.t(
        "account.leaders.lead",
        "whom",
        one.whom(),
        "what",
        one.what(),
        "leaders",
        of(one.leadersYes(), one.leaders()),
        "others",
        of(one.othersYes(), one.others()),
        "verdict",
        difference.low() > 0 ? "more" : difference.high() < 0 ? "fewer" : "unclear",
        "points",
        w.decimal(100 * Math.abs(difference.value()), 1),
        "interval",
        interval(difference));
  }

  /** Such as 91.6 % (98 of 107). */
  String of(long yes, long n) {
    return w.t("account.share", "share", percent(yes / (double) n), "yes", yes, "n", n);
  }

  String percent(double share) {
    return w.t("impact.percent", "percent", w.decimal(100 * share, 1));
  }

  String points(double share) {
    String text = w.decimal(100 * share, 1);
    return share > 0 ? "+" + text : text.replace('-', '−');
  }

  /** In percentage points. */
  String interval(Ratio one) {
    return w.t("impact.report.interval", "low", points(one.low()), "high", points(one.high()));
  }
}
