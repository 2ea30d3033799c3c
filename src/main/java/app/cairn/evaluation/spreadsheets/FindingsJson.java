package app.cairn.evaluation.spreadsheets;

import static app.cairn.evaluation.spreadsheets.JsonAnswers.NODES;
import static app.cairn.evaluation.spreadsheets.JsonAnswers.chiSquare;
import static app.cairn.evaluation.spreadsheets.JsonAnswers.list;
import static app.cairn.evaluation.spreadsheets.JsonAnswers.number;
import static app.cairn.evaluation.spreadsheets.JsonAnswers.plain;
import static app.cairn.evaluation.spreadsheets.JsonAnswers.ratio;

import app.cairn.evaluation.statistics.AnalysisOfVariance;
import app.cairn.evaluation.statistics.Answer;
import app.cairn.evaluation.statistics.Ratio;
import app.cairn.evaluation.statistics.Reason;
import app.cairn.evaluation.statistics.Strata;
import app.cairn.evaluation.study.BandFigures;
import app.cairn.evaluation.study.Comparison;
import app.cairn.evaluation.study.Findings;
import app.cairn.evaluation.study.Shares;
import app.cairn.evaluation.study.Threshold;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was found as JSON, with every digit. What cannot be worked out is null with a reason beside
 * it.
 *
 * @param printed whether it comes from a published table
 */
record FindingsJson(JsonAnswers json, Findings findings, boolean printed) {

  ObjectNode made(String statement, Quality quality) {
    var all = NODES.objectNode();
    all.put("statement", statement);
    part(all, findings.whole());
    findings.models().ifPresent(models -> new ModelsJson(json, models).into(all));
    if (printed) {
      // A published table holds no single students to adjust or to count anew.
      all.putArray("adjusted");
      all.putArray("sensitivity");
    } else {
      all.set("sensitivity", list(findings.sensitivity(), this::threshold));
      findings
          .units()
          .ifPresent(units -> all.set("units", new ForestJson(json).made(units, "unit")));
    }
    if (!findings.strata().isEmpty()) {
      strata(all);
    } else if (printed) {
      stratified(all, new Strata(List.of()));
    }
    all.set("quality", new QualityJson(json.w(), quality).made(printed));
    return all;
  }

  private void part(ObjectNode to, Findings.Part part) {
    var bands = part.bands();
    to.set("bands", list(bands, this::band));
    to.set("comparison", comparison(part.comparison(), bands));
    to.set("anova", anova(part.anova()));
    to.set("pairwise", list(part.pairwise(), pair -> pair(pair, bands)));
    to.set("pass", shares(part.pass(), bands));
    if (printed) {
      counts(to, part.pass());
    } else {
      to.set("retention", shares(part.retention(), bands));
    }
  }

  /** Empty where nobody has a mark, or nobody's outcome is known: a table may print only one. */
  private ObjectNode band(BandFigures band) {
    var node = NODES.objectNode().put("band", plain(band.label())).put("n", band.n());
    number(node, "mean", band.marks().mean());
    number(node, "sd", band.marks().deviation());
    number(node, "min", band.marks().min());
    number(node, "max", band.marks().max());
    node.put("marked", band.marks().n());
    return node.put("passed", band.passed())
        .put("failed", band.failed())
        .put("withdrawn", band.withdrawn())
        .put("retained", band.retained())
        .put("notRetained", band.notRetained());
  }

  private static ArrayNode groups(String more, String fewer) {
    return NODES.arrayNode().add(plain(more)).add(plain(fewer));
  }

  private static ArrayNode ends(List<BandFigures> bands) {
    return groups(bands.getLast().label(), bands.getFirst().label());
  }

  private ObjectNode comparison(Comparison comparison, List<BandFigures> bands) {
    var node = NODES.objectNode();
    node.set("groups", ends(bands));
    return json.welch(node, comparison);
  }

  private ObjectNode anova(Answer<AnalysisOfVariance> anova) {
    @Nullable AnalysisOfVariance known = anova.known().orElse(null);
    var node = NODES.objectNode();
    number(node, "f", known == null ? Double.NaN : known.f());
    number(node, "df1", known == null ? Double.NaN : known.df1());
    number(node, "df2", known == null ? Double.NaN : known.df2());
    number(node, "p", known == null ? Double.NaN : known.p());
    number(node, "eta2", known == null ? Double.NaN : known.eta2());
    return json.reason(node, anova);
  }

  private ObjectNode pair(AnalysisOfVariance.Pair pair, List<BandFigures> bands) {
    var node = NODES.objectNode();
    node.set("groups", groups(bands.get(pair.more()).label(), bands.get(pair.fewer()).label()));
    number(
        node,
        "difference",
        pair.compared().known().map(one -> one.difference()).orElse(Double.NaN));
    number(node, "p", pair.compared().known().map(one -> one.p()).orElse(Double.NaN));
    return json.reason(node, pair.compared());
  }

  private ObjectNode shares(Shares shares, List<BandFigures> bands) {
    var node = tested(NODES.objectNode(), shares.tested());
    node.set("groups", ends(bands));
    ratio(node, "oddsRatio", shares.oddsRatio());
    number(
        node, "riskDifference", shares.difference().known().map(Ratio::value).orElse(Double.NaN));
    number(node, "riskLow", shares.difference().known().map(Ratio::low).orElse(Double.NaN));
    number(node, "riskHigh", shares.difference().known().map(Ratio::high).orElse(Double.NaN));
    if (shares.table().groups() > 2) {
      node.set("ends", tested(NODES.objectNode(), shares.ends()));
    }
    shares.oddsRatio().reason().ifPresent(why -> node.put("reason", json.word(why)));
    shares.tested().p().reason().ifPresent(why -> node.put("reason", json.word(why)));
    return node;
  }

  private ObjectNode tested(ObjectNode node, Shares.Tested tested) {
    node.put("test", json.w().choice("impact.test", tested.test()));
    chiSquare(node, tested.isExact() ? Answer.without(Reason.NOT_GIVEN) : tested.chiSquare());
    number(node, "p", tested.p().known().orElse(Double.NaN));
    return node;
  }

  /** What a table of counts has besides. */
  private void counts(ObjectNode to, Shares shares) {
    var table = shares.table();
    var fisher = NODES.objectNode();
    number(fisher, "p", table.exact().known().orElse(Double.NaN));
    number(fisher, "smallestExpected", table.n() == 0 ? Double.NaN : table.smallestExpected());
    to.set("fisher", json.reason(fisher, table.exact()));
    to.set("pearson", json.test(table.pearson()));
    to.set("yates", json.test(table.yates()));
    to.set("likelihoodRatio", json.test(table.likelihoodRatio()));
    to.set("mantelHaenszelChiSquare", json.test(table.mantelHaenszel()));
    number(to, "phi", table.phi().known().orElse(Double.NaN));
    table.phi().reason().ifPresent(why -> to.put("phiReason", json.word(why)));
  }

  private ObjectNode threshold(Threshold threshold) {
    var node =
        NODES
            .objectNode()
            .put("threshold", threshold.least())
            .put("n", threshold.never().more().n())
            .put("reference", threshold.never().fewer().n());
    json.welch(node, threshold.never());
    node.set("adjusted", json.estimate(threshold.neverAdjusted()));
    var fewer = node.putObject("fewer").put("reference", threshold.fewer().fewer().n());
    json.welch(fewer, threshold.fewer());
    fewer.set("adjusted", json.estimate(threshold.fewerAdjusted()));
    node.set("pass", json.oddsRatio(threshold.passOdds()));
    return node;
  }

  private void strata(ObjectNode to) {
    var all = to.putArray("strata");
    for (var stratified : findings.strata()) {
      for (var stratum : stratified.strata()) {
        var node = all.addObject().put("by", stratified.by()).put("stratum", stratum.label());
        part(node, stratum.part());
        stratum
            .adjusted()
            .ifPresent(adjusted -> node.set("adjusted", list(adjusted.lines(), json::line)));
      }
    }
    var first = findings.strata().getFirst();
    stratified(to, first.passes());
    var together = to.putArray("acrossStrata");
    for (var stratified : findings.strata()) {
      var node =
          together.addObject().put("by", stratified.by()).put("lacking", stratified.lacking());
      node.set("means", new ForestJson(json).made(stratified.forest(), "stratum"));
      stratified(node, stratified.passes());
      if (!printed) {
        stratified(node.putObject("retention"), stratified.keepings());
      }
    }
  }

  private void stratified(ObjectNode to, Strata strata) {
    to.set("cmh", json.test(strata.cochranMantelHaenszel()));
    to.set("mantelHaenszelOddsRatio", json.oddsRatio(strata.oddsRatio()));
    to.set("logitOddsRatio", json.oddsRatio(strata.logitOddsRatio()));
    to.set("breslowDay", json.test(strata.breslowDay()));
    var yes = to.putObject("mantelHaenszelRiskRatio");
    ratio(yes, "riskRatio", strata.riskRatio(true));
    json.reason(yes, strata.riskRatio(true));
  }
}
