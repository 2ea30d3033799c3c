package app.cairn.evaluation.study;

import app.cairn.evaluation.statistics.Answer;
import app.cairn.evaluation.statistics.LogisticRegression;
import app.cairn.evaluation.statistics.Ratio;
import app.cairn.evaluation.statistics.Reason;
import app.cairn.platform.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was found of passing and staying. Where anybody withdrew, the figures of a whole term never
 * stand alone: whoever leaves early cannot come often. They stand beside those from a landmark week
 * on, or are said to tell too much.
 */
record OutcomeStatement(Said said) {

  private static final double SIGNIFICANT = 0.05;

  private Wording w() {
    return said.w();
  }

  private Findings findings() {
    return said.findings();
  }

  private Findings.Part part() {
    return findings().whole();
  }

  List<String> sentences() {
    var sentences = new ArrayList<String>();
    var landmark = findings().landmark();
    var known =
        landmark.flatMap(one -> one.compared().known()).filter(OutcomeStatement::isToCompare);
    if (known.isPresent()) {
      fromThenOn(landmark.orElseThrow().week(), known.get(), sentences);
    } else {
      sentences.add(passed("impact.statement.passed", part().pass()));
      findings()
          .models()
          .filter(models -> models.marks().isMore())
          .map(models -> passing(models.passing(), part().pass()))
          .ifPresent(sentences::add);
      strata().flatMap(this::yesWithin).ifPresent(sentences::add);
      if (isMixed()) {
        sentences.add(
            w().t(
                    "impact.statement.early",
                    "week",
                    landmark.map(Landmark::week).orElse(0),
                    "reason",
                    why(landmark)));
      }
    }
    if (part().hasHonours() && part().honours().ends().p().known().isPresent()) {
      sentences.add(passed("impact.statement.honours", part().honours()));
    }
    return sentences;
  }

  private static String why(Optional<Landmark> landmark) {
    if (landmark.isEmpty()) {
      return "no-dates";
    }
    return landmark.get().compared().reason().equals(Optional.of(Reason.UNDATED))
        ? "no-dates"
        : "few";
  }

  private static boolean isToCompare(Landmark.Compared compared) {
    var pass = compared.part().pass();
    return !Double.isNaN(pass.share(0)) && !Double.isNaN(pass.share(pass.table().groups() - 1));
  }

  /** Whether leaving early takes part in these figures at all. */
  private boolean isMixed() {
    return !said.printed() && part().bands().stream().anyMatch(band -> band.withdrawn() > 0);
  }

  private void fromThenOn(int week, Landmark.Compared compared, List<String> sentences) {
    var pass = compared.part().pass();
    sentences.add(passed("impact.statement.landmark.passed", pass, "week", week));
    findings()
        .models()
        .filter(models -> models.marks().isMore())
        .map(models -> passing(compared.passing(), pass))
        .ifPresent(sentences::add);
    var stay = compared.part().completion();
    if (stay.ends().p().known().isPresent()) {
      sentences.add(passed("impact.statement.landmark.stayed", stay));
    }
    var kept = compared.part().retention();
    if (compared.part().hasRetention() && kept.ends().p().known().isPresent()) {
      sentences.add(passed("impact.statement.landmark.went-on", kept));
    }
    if (isMixed()) {
      sentences.add(whole());
    }
  }

  /** What the whole term would say, and why it says something else. */
  private String whole() {
    var pass = part().pass().oddsRatio().known();
    var stay = part().completion().oddsRatio().known();
    if (pass.isEmpty()) {
      return "";
    }
    return w().t(
            "impact.statement.landmark.whole",
            "pass",
            said.ratio(pass.get().value()),
            "low",
            said.ratio(pass.get().low()),
            "high",
            said.ratio(pass.get().high()),
            "both",
            stay.isPresent() ? "yes" : "no",
            "stay",
            stay.map(one -> said.ratio(one.value())).orElse(""),
            "from",
            stay.map(one -> said.ratio(one.low())).orElse(""),
            "to",
            stay.map(one -> said.ratio(one.high())).orElse(""));
  }

  private String passed(String key, Shares shares, Object... more) {
    int last = shares.table().groups() - 1;
    double theirs = shares.share(last);
    double others = shares.share(0);
    if (Double.isNaN(theirs) || Double.isNaN(others)) {
      return "";
    }
    var ratio = shares.oddsRatio().known();
    var arguments =
        new ArrayList<Object>(
            List.of(
                "more",
                said.more(),
                "fewer",
                said.fewer(),
                "band",
                part().bands().getLast().label(),
                "least",
                part().bands().getFirst().label(),
                "theirs",
                said.percent(theirs),
                "others",
                said.percent(others),
                "known",
                ratio.isPresent() ? "yes" : "no",
                "ratio",
                ratio.map(one -> said.ratio(one.value())).orElse("")));
    arguments.addAll(
        List.of(
            "low",
            ratio.map(one -> said.ratio(one.low())).orElse(""),
            "high",
            ratio.map(one -> said.ratio(one.high())).orElse(""),
            "clear",
            isClear(shares) ? "yes" : "no"));
    arguments.addAll(List.of(more));
    return w().t(said.printed() ? "impact.statement.yes" : key, arguments.toArray());
  }

  /** Allowing for what else is known: the plain shares alone would say too much. */
  private String passing(Odds passing, Shares plain) {
    String how = said.how(findings().models().orElseThrow().marks());
    return switch (passing.lines().getLast().odds()) {
      case Answer.Known<LogisticRegression.Odds>(LogisticRegression.Odds odds) ->
          adjusted("impact.statement.passed-adjusted", how, odds.ratio(), plain);
      case Answer.Unknown<LogisticRegression.Odds>(Reason why) ->
          w().t(
                  "impact.statement.passed-adjusted-none",
                  "how",
                  how,
                  "reason",
                  w().choice("impact.reason", why));
    };
  }

  private String adjusted(String key, String how, Ratio ratio, Shares plain) {
    return w().t(
            key,
            "how",
            how,
            "ratio",
            said.ratio(ratio.value()),
            "low",
            said.ratio(ratio.low()),
            "high",
            said.ratio(ratio.high()),
            "turn",
            Said.turn(
                isClear(plain),
                plain.difference().known().map(Ratio::value).orElse(0.0),
                Said.leavesOneOut(ratio),
                Math.log(ratio.value())));
  }

  /** Of a published table; with students the models say it. */
  private Optional<Findings.Stratified> strata() {
    return said.printed() ? findings().strata().stream().findFirst() : Optional.empty();
  }

  private Optional<String> yesWithin(Findings.Stratified strata) {
    return strata
        .passes()
        .oddsRatio()
        .known()
        .map(
            ratio ->
                adjusted(
                    "impact.statement.yes-within",
                    w().t("impact.statement.within"),
                    ratio,
                    part().pass()));
  }

  /** Where both the test and the interval say so. */
  static boolean isClear(Shares shares) {
    boolean apart =
        shares
            .oddsRatio()
            .known()
            .map(Said::leavesOneOut)
            .orElseGet(() -> shares.difference().known().map(Said::leavesZeroOut).orElse(false));
    return apart && shares.ends().p().known().map(p -> p < SIGNIFICANT).orElse(false);
  }
}
