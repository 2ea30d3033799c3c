package app.cairn.evaluation.spreadsheets;

import app.cairn.evaluation.statistics.Answer;
import app.cairn.evaluation.statistics.ChiSquare;
import app.cairn.evaluation.statistics.CohensD;
import app.cairn.evaluation.statistics.Ratio;
import app.cairn.evaluation.statistics.Reason;
import app.cairn.evaluation.statistics.StandardErrors.Estimate;
import app.cairn.evaluation.statistics.Welch;
import app.cairn.evaluation.study.Adjusted;
import app.cairn.evaluation.study.Comparison;
import app.cairn.platform.words.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What every part of the findings writes alike: a number or null, and why it is null. */
record JsonAnswers(Wording w) {

  static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Bands as they are typed. */
  static String plain(String label) {
    return label.replace('–', '-');
  }

  ObjectNode welch(ObjectNode node, Comparison comparison) {
    @Nullable Welch welch = comparison.welch().known().orElse(null);
    number(node, "difference", comparison.more().above(comparison.fewer()));
    number(node, "low", welch == null ? Double.NaN : welch.low());
    number(node, "high", welch == null ? Double.NaN : welch.high());
    node.put("test", "Welch");
    number(node, "statistic", welch == null ? Double.NaN : welch.t());
    number(node, "df", welch == null ? Double.NaN : welch.df());
    number(node, "p", welch == null ? Double.NaN : welch.p());
    @Nullable CohensD d = comparison.d().known().orElse(null);
    number(node, "d", d == null ? Double.NaN : d.d());
    number(node, "dLow", d == null ? Double.NaN : d.low());
    number(node, "dHigh", d == null ? Double.NaN : d.high());
    return reason(node, comparison.welch());
  }

  static void chiSquare(ObjectNode node, Answer<ChiSquare> answer) {
    number(node, "statistic", answer.known().map(ChiSquare::statistic).orElse(Double.NaN));
    number(node, "df", answer.known().map(ChiSquare::df).orElse(Double.NaN));
    number(node, "p", answer.known().map(ChiSquare::p).orElse(Double.NaN));
  }

  ObjectNode test(Answer<ChiSquare> answer) {
    var node = NODES.objectNode();
    chiSquare(node, answer);
    return reason(node, answer);
  }

  static void ratio(ObjectNode node, String name, Answer<Ratio> answer) {
    number(node, name, answer.known().map(Ratio::value).orElse(Double.NaN));
    number(node, "low", answer.known().map(Ratio::low).orElse(Double.NaN));
    number(node, "high", answer.known().map(Ratio::high).orElse(Double.NaN));
  }

  ObjectNode oddsRatio(Answer<Ratio> answer) {
    var node = NODES.objectNode();
    ratio(node, "oddsRatio", answer);
    return reason(node, answer);
  }

  ObjectNode line(Adjusted.Line line) {
    var node = NODES.objectNode().put("band", plain(line.label())).put("n", line.n());
    if (line.estimate().reason().equals(Optional.of(Reason.REFERENCE))) {
      node.put("estimate", 0.0);
      estimate(node, line.estimate(), false);
    } else {
      estimate(node, line.estimate(), true);
    }
    number(node, "mean", line.mean());
    return node;
  }

  void estimate(ObjectNode node, Answer<Estimate> answer, boolean withValue) {
    @Nullable Estimate known = answer.known().orElse(null);
    if (withValue) {
      number(node, "estimate", known == null ? Double.NaN : known.value());
    }
    number(node, "se", known == null ? Double.NaN : known.se());
    number(node, "robustSe", known == null ? Double.NaN : known.robustSe());
    number(node, "low", known == null ? Double.NaN : known.low());
    number(node, "high", known == null ? Double.NaN : known.high());
    number(node, "p", known == null ? Double.NaN : known.p());
    number(node, "df", known == null ? Double.NaN : known.df());
    node.put("standardErrors", known == null ? null : known.kind().name());
    reason(node, answer);
  }

  ObjectNode estimate(Answer<Estimate> answer) {
    var node = NODES.objectNode();
    estimate(node, answer, true);
    return node;
  }

  ObjectNode reason(ObjectNode node, Answer<?> answer) {
    answer.reason().ifPresent(why -> node.put("reason", word(why)));
    return node;
  }

  String word(Reason why) {
    return w.choice("impact.reason", why);
  }

  static void number(ObjectNode node, String name, double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      node.putNull(name);
    } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      node.put(name, (long) value);
    } else {
      node.put(name, value);
    }
  }

  static <T> ArrayNode list(List<T> values, Function<T, JsonNode> made) {
    var list = NODES.arrayNode();
    values.forEach(value -> list.add(made.apply(value)));
    return list;
  }
}
