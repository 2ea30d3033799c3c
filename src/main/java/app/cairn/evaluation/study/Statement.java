package app.cairn.evaluation.study;

import static java.util.stream.Collectors.joining;

import app.cairn.evaluation.statistics.Answer;
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

  /** How often somebody came in the term of the mark. */
  public static final String OWN_SESSIONS = "sessions";

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
      outcomes.addAll(new OutcomeStatement(said()).sentences());
    }
    return Stream.of(marks, outcomes, List.of(choice()))
        .map(one -> one.stream().filter(said -> !said.isBlank()).collect(joining(" ")))
        .filter(one -> !one.isBlank())
        .toList();
  }

  /** What it all is not. */
  public String choice() {
    return w.t("impact.statement.choice", "sense", sense());
  }

  private Said said() {
    return new Said(w, findings, printed);
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
                  said().level(average.value()),
                  "size",
                  said().size(average.value()),
                  "low",
                  said().signed(average.low()),
                  "high",
                  said().signed(average.high()),
                  "turn",
                  Said.turn(
                      plain.map(Welch::isClear).orElse(false),
                      plain.map(Welch::difference).orElse(0.0),
                      Said.leavesZeroOut(average),
                      average.value()));
            });
  }

  private String marks() {
    return switch (part().comparison().welch()) {
      case Answer.Known<Welch>(Welch welch) ->
          w.t(
              "impact.statement.marks",
              "more",
              said().more(),
              "fewer",
              said().fewer(),
              "level",
              said().level(welch.difference()),
              "size",
              said().size(welch.difference()),
              "low",
              said().signed(welch.low()),
              "high",
              said().signed(welch.high()),
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
              said().more(),
              "fewer",
              said().fewer(),
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
                    Said.capital(said().more()),
                    "fewer",
                    said().fewer(),
                    "level",
                    welch.difference() < 0 ? "lower" : "higher",
                    "theirs",
                    w.decimal(before.more().mean(), digits(before.more().deviation())),
                    "others",
                    w.decimal(before.fewer().mean(), digits(before.more().deviation()))))
        .orElse("");
  }

  private String adjusted(Adjusted adjusted) {
    String how = said().how(adjusted);
    return switch (adjusted.last()) {
      case Answer.Known<Estimate>(Estimate estimate) ->
          w.t(
              "impact.statement.adjusted",
              "how",
              how,
              "level",
              said().level(estimate.value()),
              "size",
              said().size(estimate.value()),
              "low",
              said().signed(estimate.low()),
              "high",
              said().signed(estimate.high()),
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

  private String turn(Estimate estimate) {
    var plain = part().comparison().welch().known();
    return Said.turn(
        plain.map(Welch::isClear).orElse(false),
        plain.map(Welch::difference).orElse(0.0),
        estimate.isClear(),
        estimate.value());
  }

  private String lacking(Adjusted adjusted) {
    return w.t(
        "impact.statement.lacking",
        "n",
        adjusted.lacking(),
        "several",
        adjusted.fields().size() > 1 ? "yes" : "no",
        "what",
        said().named(adjusted.fields()),
        "known",
        adjusted.sameRows().known().isPresent() ? "yes" : "no",
        "level",
        adjusted.sameRows().known().map(one -> said().level(one.difference())).orElse("same"),
        "size",
        adjusted.sameRows().known().map(one -> said().size(one.difference())).orElse(""));
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
      return sense(Said.leavesZeroOut(within.get().average()), within.get().average().value());
    }
    var ratio = strata().flatMap(one -> one.passes().oddsRatio().known());
    if (ratio.isPresent()) {
      return sense(Said.leavesOneOut(ratio.get()), Math.log(ratio.get().value()));
    }
    var plain = part().comparison().welch().known();
    if (plain.isPresent()) {
      return sense(plain.get().isClear(), plain.get().difference());
    }
    return sense(
        part().hasOutcomes() && OutcomeStatement.isClear(outcome()),
        outcome().difference().known().map(Ratio::value).orElse(0.0));
  }

  /** From the landmark on, where that is known. */
  private Shares outcome() {
    return findings.fromThenOn().map(one -> one.part().pass()).orElse(part().pass());
  }

  private static String sense(boolean clear, double difference) {
    return !clear ? "none" : difference < 0 ? "lower" : "higher";
  }

  /** With a true minus, and none before a figure that rounds to 0. */
  public static String signed(Wording w, double figure, int digits) {
    String plain = w.decimal(Math.abs(figure), digits);
    return figure < 0 && !plain.equals(w.decimal(0, digits)) ? "−" + plain : plain;
  }

  /** As many digits as the marks' own spread asks for: grade points need more than per cents. */
  public static int digits(double deviation) {
    return deviation < 0.5 ? 3 : deviation < 5 ? 2 : 1;
  }
}
