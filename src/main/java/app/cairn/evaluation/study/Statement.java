package app.cairn.evaluation.study;

import static java.util.stream.Collectors.joining;

import app.cairn.evaluation.statistics.Answer;
import app.cairn.evaluation.statistics.LogisticRegression;
import app.cairn.evaluation.statistics.Ratio;
import app.cairn.evaluation.statistics.Reason;
import app.cairn.evaluation.statistics.StandardErrors.Estimate;
import app.cairn.evaluation.statistics.Welch;
import app.cairn.platform.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was found, in words that say no more than the intervals bear. A difference whose interval
 * holds 0 is never one; a plain difference that turns round or goes once more is allowed for is
 * said to; and that students choose to come is always said.
 *
 * @param printed whether the groups are those of a published table, not bands of attendance
 */
public record Statement(Wording w, Findings findings, boolean printed) {

  /** The column that holds earlier marks. */
  public static final String PRIOR = "prior";

  private static final double SIGNIFICANT = 0.05;

  public String text() {
    return String.join(" ", paragraphs());
  }

  /** Marks, then outcomes, then what it all is not. */
  public List<String> paragraphs() {
    var marks = new ArrayList<String>();
    if (part().hasMarks()) {
      marks.add(marks());
      findings.models().ifPresent(models -> allowing(models, marks));
      strata().flatMap(this::marksWithin).ifPresent(marks::add);
    }
    var outcomes = new ArrayList<String>();
    if (part().hasOutcomes()) {
      outcomes.add(passes());
      findings
          .models()
          .filter(models -> models.marks().isMore())
          .map(this::passing)
          .ifPresent(outcomes::add);
      strata().flatMap(this::yesWithin).ifPresent(outcomes::add);
    }
    var choice = List.of(w.t("impact.statement.choice", "sense", sense()));
    return Stream.of(marks, outcomes, choice)
        .map(one -> one.stream().filter(said -> !said.isBlank()).collect(joining(" ")))
        .filter(one -> !one.isBlank())
        .toList();
  }

  private Findings.Part part() {
    return findings.whole();
  }

  /** Of a published table; with students the models say it. */
  private Optional<Findings.Stratified> strata() {
    return printed ? findings.strata().stream().findFirst() : Optional.empty();
  }

  private Optional<String> marksWithin(Findings.Stratified strata) {
    var plain = part().comparison().welch().known();
    return strata
        .forest()
        .plain()
        .known()
        .map(
            all -> {
              var average = all.average();
              return w.t(
                  "impact.statement.adjusted",
                  "how",
                  w.t("impact.statement.within"),
                  "level",
                  level(average.value()),
                  "size",
                  size(average.value()),
                  "low",
                  signed(average.low()),
                  "high",
                  signed(average.high()),
                  "turn",
                  turn(
                      plain.map(Welch::isClear).orElse(false),
                      plain.map(Welch::difference).orElse(0.0),
                      leavesZeroOut(average),
                      average.value()));
            });
  }

  private Optional<String> yesWithin(Findings.Stratified strata) {
    return strata
        .passes()
        .oddsRatio()
        .known()
        .map(
            ratio ->
                w.t(
                    "impact.statement.yes-within",
                    "how",
                    w.t("impact.statement.within"),
                    "ratio",
                    w.decimal(ratio.value(), 2),
                    "low",
                    w.decimal(ratio.low(), 2),
                    "high",
                    w.decimal(ratio.high(), 2),
                    "turn",
                    turn(
                        isClear(part().pass()),
                        part().pass().difference().known().map(Ratio::value).orElse(0.0),
                        ratio.low() > 1 || ratio.high() < 1,
                        Math.log(ratio.value()))));
  }

  private String marks() {
    return switch (part().comparison().welch()) {
      case Answer.Known<Welch>(Welch welch) ->
          w.t(
              "impact.statement.marks",
              "more",
              more(),
              "fewer",
              fewer(),
              "level",
              level(welch.difference()),
              "size",
              size(welch.difference()),
              "low",
              signed(welch.low()),
              "high",
              signed(welch.high()),
              "n",
              part().comparison().more().n(),
              "m",
              part().comparison().fewer().n(),
              "clear",
              welch.isClear() ? "yes" : "no");
      case Answer.Unknown<Welch>(Reason why) ->
          w.t(
              "impact.statement.marks-none",
              "more",
              more(),
              "fewer",
              fewer(),
              "reason",
              w.choice("impact.reason", why));
    };
  }

  private void allowing(Findings.Models models, List<String> sentences) {
    var adjusted = models.marks();
    models.before().stream()
        .filter(before -> before.field().equals(PRIOR))
        .forEach(before -> sentences.add(before(before)));
    if (adjusted.isMore()) {
      sentences.add(adjusted(adjusted));
    }
    if (adjusted.lacking() > 0) {
      sentences.add(lacking(adjusted));
    }
    if (!adjusted.fields().contains(PRIOR)) {
      sentences.add(w.t("impact.statement.unknown-before"));
    }
  }

  private String before(Findings.Before before) {
    return before
        .welch()
        .known()
        .filter(Welch::isClear)
        .map(
            welch ->
                w.t(
                    "impact.statement.before",
                    "more",
                    capital(more()),
                    "fewer",
                    fewer(),
                    "level",
                    welch.difference() < 0 ? "lower" : "higher",
                    "theirs",
                    w.decimal(before.more().mean(), digits(before.more().deviation())),
                    "others",
                    w.decimal(before.fewer().mean(), digits(before.more().deviation()))))
        .orElse("");
  }

  private String adjusted(Adjusted adjusted) {
    String how = how(adjusted);
    return switch (adjusted.last()) {
      case Answer.Known<Estimate>(Estimate estimate) ->
          w.t(
              "impact.statement.adjusted",
              "how",
              how,
              "level",
              level(estimate.value()),
              "size",
              size(estimate.value()),
              "low",
              signed(estimate.low()),
              "high",
              signed(estimate.high()),
              "turn",
              turn(estimate));
      case Answer.Unknown<Estimate>(Reason why) ->
          w.t(
              "impact.statement.adjusted-none",
              "how",
              how,
              "reason",
              w.choice("impact.reason", why));
    };
  }

  private String how(Adjusted adjusted) {
    return w.t(
        "impact.statement.allowing",
        "what",
        adjusted.fields().isEmpty() ? "none" : named(adjusted.fields()),
        "deliveries",
        adjusted.deliveries() > 1 ? "yes" : "no");
  }

  private String turn(Estimate estimate) {
    var plain = part().comparison().welch().known();
    return turn(
        plain.map(Welch::isClear).orElse(false),
        plain.map(Welch::difference).orElse(0.0),
        estimate.isClear(),
        estimate.value());
  }

  /** How an adjusted difference stands beside the plain one. */
  private static String turn(
      boolean plainIsClear, double plain, boolean adjustedIsClear, double adjusted) {
    if (!adjustedIsClear) {
      return plainIsClear ? "gone" : "unclear";
    }
    if (!plainIsClear) {
      return "hidden";
    }
    return Math.signum(plain) == Math.signum(adjusted) ? "same" : "opposite";
  }

  /** Passing, allowing for what else is known: the plain shares alone would say too much. */
  private String passing(Findings.Models models) {
    String how = how(models.marks());
    return switch (models.passing().lines().getLast().odds()) {
      case Answer.Known<LogisticRegression.Odds>(LogisticRegression.Odds odds) -> {
        var ratio = odds.ratio();
        double plain = part().pass().difference().known().map(Ratio::value).orElse(0.0);
        yield w.t(
            "impact.statement.passed-adjusted",
            "how",
            how,
            "ratio",
            w.decimal(ratio.value(), 2),
            "low",
            w.decimal(ratio.low(), 2),
            "high",
            w.decimal(ratio.high(), 2),
            "turn",
            turn(
                isClear(part().pass()),
                plain,
                ratio.low() > 1 || ratio.high() < 1,
                Math.log(ratio.value())));
      }
      case Answer.Unknown<LogisticRegression.Odds>(Reason why) ->
          w.t(
              "impact.statement.passed-adjusted-none",
              "how",
              how,
              "reason",
              w.choice("impact.reason", why));
    };
  }

  private String lacking(Adjusted adjusted) {
    return w.t(
        "impact.statement.lacking",
        "n",
        adjusted.lacking(),
        "several",
        adjusted.fields().size() > 1 ? "yes" : "no",
        "what",
        named(adjusted.fields()),
        "known",
        adjusted.sameRows().known().isPresent() ? "yes" : "no",
        "level",
        adjusted.sameRows().known().map(one -> level(one.difference())).orElse("same"),
        "size",
        adjusted.sameRows().known().map(one -> size(one.difference())).orElse(""));
  }

  private String passes() {
    var pass = part().pass();
    int last = pass.table().groups() - 1;
    double theirs = pass.share(last);
    double others = pass.share(0);
    if (Double.isNaN(theirs) || Double.isNaN(others)) {
      return "";
    }
    var ratio = pass.oddsRatio().known();
    return w.t(
        printed ? "impact.statement.yes" : "impact.statement.passed",
        "more",
        more(),
        "fewer",
        fewer(),
        "theirs",
        percent(theirs),
        "others",
        percent(others),
        "known",
        ratio.isPresent() ? "yes" : "no",
        "ratio",
        ratio.map(one -> w.decimal(one.value(), 2)).orElse(""),
        "low",
        ratio.map(one -> w.decimal(one.low(), 2)).orElse(""),
        "high",
        ratio.map(one -> w.decimal(one.high(), 2)).orElse(""),
        "clear",
        isClear(pass) ? "yes" : "no");
  }

  /** Where both the test and the interval say so. */
  static boolean isClear(Shares shares) {
    boolean apart =
        shares
            .oddsRatio()
            .known()
            .map(ratio -> ratio.low() > 1 || ratio.high() < 1)
            .orElseGet(
                () -> shares.difference().known().map(Statement::leavesZeroOut).orElse(false));
    return apart && shares.ends().p().known().map(p -> p < SIGNIFICANT).orElse(false);
  }

  private static boolean leavesZeroOut(Ratio difference) {
    return difference.low() > 0 || difference.high() < 0;
  }

  /** Which way the most careful clear figure points. */
  private String sense() {
    var adjusted =
        findings
            .models()
            .map(Findings.Models::marks)
            .filter(Adjusted::isMore)
            .flatMap(one -> one.last().known());
    if (adjusted.isPresent()) {
      return sense(adjusted.get().isClear(), adjusted.get().value());
    }
    var within = strata().flatMap(one -> one.forest().plain().known());
    if (within.isPresent()) {
      return sense(leavesZeroOut(within.get().average()), within.get().average().value());
    }
    var ratio = strata().flatMap(one -> one.passes().oddsRatio().known());
    if (ratio.isPresent()) {
      return sense(ratio.get().low() > 1 || ratio.get().high() < 1, Math.log(ratio.get().value()));
    }
    var plain = part().comparison().welch().known();
    if (plain.isPresent()) {
      return sense(plain.get().isClear(), plain.get().difference());
    }
    return sense(
        part().hasOutcomes() && isClear(part().pass()),
        part().pass().difference().known().map(Ratio::value).orElse(0.0));
  }

  private static String sense(boolean clear, double difference) {
    return !clear ? "none" : difference < 0 ? "lower" : "higher";
  }

  private String more() {
    String label = part().bands().getLast().label();
    return printed
        ? w.t("impact.statement.group", "label", label)
        : w.t("impact.statement.came", "label", label);
  }

  private String fewer() {
    String label = part().bands().getFirst().label();
    if (printed) {
      return w.t("impact.statement.group", "label", label);
    }
    return label.equals("0")
        ? w.t("impact.statement.never")
        : w.t("impact.statement.came-else", "label", label);
  }

  /** Names what was allowed for, earlier marks by their own word. */
  private String named(List<String> fields) {
    var names =
        fields.stream()
            .map(field -> field.equals(PRIOR) ? w.t("impact.statement.prior") : field)
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

  private String level(double difference) {
    String none = w.decimal(0, digits());
    return size(difference).equals(none) ? "same" : difference < 0 ? "lower" : "higher";
  }

  private String size(double difference) {
    return w.decimal(Math.abs(difference), digits());
  }

  private String signed(double figure) {
    return signed(w, figure, digits());
  }

  /** With a true minus, and none before a figure that rounds to 0. */
  public static String signed(Wording w, double figure, int digits) {
    String plain = w.decimal(Math.abs(figure), digits);
    return figure < 0 && !plain.equals(w.decimal(0, digits)) ? "−" + plain : plain;
  }

  private int digits() {
    return digits(part().everyone().deviation());
  }

  /** As many digits as the marks' own spread asks for: grade points need more than per cents. */
  public static int digits(double deviation) {
    return deviation < 0.5 ? 3 : deviation < 5 ? 2 : 1;
  }

  private String percent(double share) {
    return w.t("impact.percent", "percent", w.decimal(100 * share, 1));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }
}
