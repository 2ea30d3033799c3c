package app.cairn.evaluation.spreadsheets;

import static app.cairn.evaluation.spreadsheets.JsonAnswers.NODES;
import static app.cairn.evaluation.spreadsheets.JsonAnswers.list;
import static app.cairn.evaluation.spreadsheets.JsonAnswers.number;

import app.cairn.evaluation.statistics.Answer;
import app.cairn.evaluation.statistics.RandomEffects;
import app.cairn.evaluation.study.Forest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Comparisons side by side and what they come to together, as JSON. */
record ForestJson(JsonAnswers json) {

  ObjectNode made(Forest forest, String name) {
    var node = NODES.objectNode();
    node.set(
        "lines",
        list(
            forest.lines(),
            line -> {
              var one =
                  NODES
                      .objectNode()
                      .put(name, line.label())
                      .put("n", line.comparison().more().n())
                      .put("reference", line.comparison().fewer().n());
              json.welch(one, line.comparison());
              one.set("adjusted", json.estimate(line.adjusted()));
              return one;
            }));
    node.set("overall", overall(forest.plain()));
    node.set("overallAdjusted", overall(forest.adjusted()));
    return node;
  }

  private ObjectNode overall(Answer<RandomEffects> answer) {
    @Nullable RandomEffects known = answer.known().orElse(null);
    var node = NODES.objectNode().put("method", "DerSimonian-Laird");
    number(node, "difference", known == null ? Double.NaN : known.average().value());
    number(node, "se", known == null ? Double.NaN : known.standardError());
    number(node, "low", known == null ? Double.NaN : known.average().low());
    number(node, "high", known == null ? Double.NaN : known.average().high());
    number(node, "p", known == null ? Double.NaN : known.p());
    if (known != null) {
      number(node, "tau2", known.tau2());
      number(node, "q", known.heterogeneity().statistic());
      number(node, "df", known.heterogeneity().df());
      number(node, "qP", known.heterogeneity().p());
      number(node, "i2", known.i2());
      number(node, "hartungKnappLow", known.hartungKnapp().low());
      number(node, "hartungKnappHigh", known.hartungKnapp().high());
      known
          .nextUnit()
          .known()
          .ifPresent(
              next -> {
                number(node, "nextLow", next.low());
                number(node, "nextHigh", next.high());
              });
    }
    return json.reason(node, answer);
  }
}
