package app.cairn.evaluation.impact;

import app.cairn.evaluation.statistics.Answer;
import app.cairn.evaluation.statistics.LogisticRegression;
import app.cairn.evaluation.statistics.Ratio;
import app.cairn.evaluation.statistics.Reason;
import app.cairn.evaluation.study.Adjusted;
import app.cairn.evaluation.study.Findings;
import app.cairn.evaluation.study.Forest;
import app.cairn.evaluation.study.Shares;
import app.cairn.evaluation.study.Threshold;
import app.cairn.platform.words.Wording;

/** What each part of a page of results found, in one line. */
record Gists(Analysis analysis) {

  private Wording w() {
    return analysis.w();
  }

  private Findings findings() {
    return analysis.findings();
  }

  String means() {
    return findings()
        .whole()
        .comparison()
        .welch()
        .known()
        .map(
            one ->
                w().t(
                        "results.gist.means",
                        "found",
                        difference(one.difference(), one.low(), one.high(), one.isClear()),
                        "p",
                        analysis.told().saidP(one.p())))
        .orElseGet(this::none);
  }

  String outcomes() {
    return findings()
        .fromThenOn()
        .map(one -> one.part().pass())
        .filter(one -> one.difference().known().isPresent())
        .map(this::passed)
        .orElseGet(() -> w().t("results.gist.outcomes-none"));
  }

  private String passed(Shares pass) {
    return compared("results.gist.outcomes", pass, pass.oddsRatio());
  }

  String honours() {
    var shares = findings().whole().honours();
    return shares.difference().known().isPresent()
        ? compared("results.gist.honours", shares, honoursAllowing())
        : w().t("results.gist.none");
  }

  /** A student counts in each subject, which the plain interval takes for different ones. */
  private Answer<Ratio> honoursAllowing() {
    return findings()
        .models()
        .map(models -> models.honours().lines().getLast().odds())
        .map(odds -> odds.map(LogisticRegression.Odds::ratio))
        .orElseGet(() -> Answer.without(Reason.TOO_FEW));
  }

  private String compared(String key, Shares shares, Answer<Ratio> odds) {
    int last = shares.table().groups() - 1;
    return w().t(
            key,
            "week",
            findings().landmark().orElseThrow().week(),
            "more",
            analysis.told().came(findings().whole().bands().getLast().label()),
            "theirs",
            analysis.told().percent(shares.share(last)),
            "fewer",
            analysis.told().came(findings().whole().bands().getFirst().label()),
            "least",
            findings().whole().bands().getFirst().label(),
            "others",
            analysis.told().percent(shares.share(0)),
            "known",
            odds.known().isPresent() ? "yes" : "no",
            "odds",
            analysis.told().ratio(odds),
            "clear",
            odds.known().map(one -> one.low() > 1 || one.high() < 1).orElse(true) ? "yes" : "no");
  }

  String allowing() {
    return findings()
        .models()
        .flatMap(models -> models.marks().last().known())
        .map(one -> difference(one.value(), one.low(), one.high(), one.isClear()))
        .orElseGet(this::none);
  }

  String alike() {
    return findings()
        .models()
        .flatMap(models -> models.alike().known())
        .map(
            one ->
                difference(
                    one.difference(), one.low(), one.high(), one.low() > 0 || one.high() < 0))
        .orElseGet(this::none);
  }

  /** At how many of the thresholds a difference is clear. */
  String thresholds() {
    boolean adjusted =
        findings().models().map(Findings.Models::marks).map(Adjusted::isMore).orElse(false);
    long clear = findings().sensitivity().stream().filter(one -> isClear(one, adjusted)).count();
    return w().t(
            "results.gist.thresholds",
            "clear",
            clear,
            "n",
            findings().sensitivity().size(),
            "adjusted",
            adjusted ? "yes" : "no");
  }

  private static boolean isClear(Threshold one, boolean adjusted) {
    return adjusted
        ? one.neverAdjusted().known().map(found -> found.isClear()).orElse(false)
        : one.never().welch().known().map(found -> found.isClear()).orElse(false);
  }

  String subjects(Forest units) {
    var together =
        (units.adjusted().known().isPresent() ? units.adjusted() : units.plain()).known();
    return w().t(
            "results.gist.subjects",
            "n",
            units.lines().size(),
            "known",
            together.isPresent() ? "yes" : "no",
            "found",
            together
                .map(one -> one.average())
                .map(
                    one ->
                        difference(
                            one.value(), one.low(), one.high(), one.low() > 0 || one.high() < 0))
                .orElse(""));
  }

  String difference(double value, double low, double high, boolean clear) {
    return w().t(
            "results.gist.difference",
            "difference",
            analysis.told().difference(value),
            "interval",
            analysis.told().interval(low, high),
            "clear",
            clear ? "yes" : "no");
  }

  private String none() {
    return w().t("results.gist.none");
  }
}
