package app.cairn.evaluation.spreadsheets;

import static app.cairn.evaluation.spreadsheets.JsonAnswers.NODES;
import static app.cairn.evaluation.spreadsheets.JsonAnswers.list;
import static app.cairn.evaluation.spreadsheets.JsonAnswers.number;
import static app.cairn.evaluation.spreadsheets.JsonAnswers.plain;
import static app.cairn.evaluation.spreadsheets.JsonAnswers.ratio;

import app.cairn.evaluation.statistics.AlikeWeighting;
import app.cairn.evaluation.statistics.LogisticRegression;
import app.cairn.evaluation.statistics.Welch;
import app.cairn.evaluation.study.Adjusted;
import app.cairn.evaluation.study.Findings;
import app.cairn.evaluation.study.Odds;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Comparisons that allow for what was there before, as JSON. */
record ModelsJson(JsonAnswers json, Findings.Models models) {

  void into(ObjectNode to) {
    var marks = models.marks();
    to.set("adjusted", list(marks.lines(), json::line));
    to.set("adjustment", adjustment(marks));
    to.set("passAdjusted", odds(models.passing()));
    to.set("retentionAdjusted", odds(models.keeping()));
    to.set("weighted", alike());
    to.set("before", list(models.before(), this::before));
  }

  private ObjectNode adjustment(Adjusted marks) {
    var node = NODES.objectNode();
    node.set("for", list(marks.fields(), NODES::stringNode));
    node.put("n", marks.rows())
        .put("students", marks.students())
        .put("deliveries", marks.deliveries())
        .put("lacking", marks.lacking());
    var missing = node.putObject("missing");
    for (int i = 0; i < marks.fields().size(); i++) {
      missing.put(marks.fields().get(i), marks.missing().get(i));
    }
    node.set("leftOut", list(marks.leftOut(), NODES::stringNode));
    var same = NODES.objectNode();
    number(same, "difference", marks.sameRows().known().map(Welch::difference).orElse(Double.NaN));
    number(same, "low", marks.sameRows().known().map(Welch::low).orElse(Double.NaN));
    number(same, "high", marks.sameRows().known().map(Welch::high).orElse(Double.NaN));
    node.set("plainOverSameRows", json.reason(same, marks.sameRows()));
    return node;
  }

  private ArrayNode odds(Odds odds) {
    return list(
        odds.lines(),
        line -> {
          var node = NODES.objectNode().put("band", plain(line.label())).put("n", line.n());
          ratio(node, "oddsRatio", line.odds().map(LogisticRegression.Odds::ratio));
          number(node, "p", line.odds().known().map(LogisticRegression.Odds::p).orElse(Double.NaN));
          node.put("rows", odds.rows())
              .put("lacking", odds.lacking())
              .put("unanimous", odds.unanimous());
          return json.reason(node, line.odds());
        });
  }

  private ObjectNode alike() {
    @Nullable AlikeWeighting known = models.alike().known().orElse(null);
    var node = NODES.objectNode();
    number(node, "difference", known == null ? Double.NaN : known.difference());
    number(node, "se", known == null ? Double.NaN : known.standardError());
    number(node, "low", known == null ? Double.NaN : known.low());
    number(node, "high", known == null ? Double.NaN : known.high());
    number(node, "p", known == null ? Double.NaN : known.p());
    if (known != null) {
      node.put("came", known.came())
          .put("others", known.others())
          .put("leftOut", known.leftOut())
          .put("beyond", known.beyond());
      number(node, "effectiveOthers", known.effective());
      number(node, "largestWeight", known.largestShare());
      node.set(
          "balance",
          list(
              known.balance(),
              balance -> {
                var term = models.alikeTerms().get(balance.column());
                var one = NODES.objectNode().put("covariate", term.field());
                if (!term.level().isEmpty()) {
                  one.put("level", term.level());
                }
                number(one, "before", balance.before());
                number(one, "after", balance.after());
                return one;
              }));
    }
    return json.reason(node, models.alike());
  }

  private ObjectNode before(Findings.Before before) {
    var node = NODES.objectNode().put("covariate", before.field());
    number(node, "mean", before.more().mean());
    number(node, "referenceMean", before.fewer().mean());
    number(node, "difference", before.welch().known().map(Welch::difference).orElse(Double.NaN));
    number(node, "low", before.welch().known().map(Welch::low).orElse(Double.NaN));
    number(node, "high", before.welch().known().map(Welch::high).orElse(Double.NaN));
    return json.reason(node, before.welch());
  }
}
