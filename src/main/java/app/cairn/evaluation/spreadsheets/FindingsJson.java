package app.cairn.evaluation.spreadsheets;

import app.cairn.evaluation.statistics.AlikeWeighting;
import app.cairn.evaluation.statistics.AnalysisOfVariance;
import app.cairn.evaluation.statistics.Answer;
import app.cairn.evaluation.statistics.ChiSquare;
import app.cairn.evaluation.statistics.CohensD;
import app.cairn.evaluation.statistics.LogisticRegression;
import app.cairn.evaluation.statistics.RandomEffects;
import app.cairn.evaluation.statistics.Ratio;
import app.cairn.evaluation.statistics.Reason;
import app.cairn.evaluation.statistics.StandardErrors.Estimate;
import app.cairn.evaluation.statistics.Strata;
import app.cairn.evaluation.statistics.Welch;
import app.cairn.evaluation.study.Adjusted;
import app.cairn.evaluation.study.BandFigures;
import app.cairn.evaluation.study.Comparison;
import app.cairn.evaluation.study.Findings;
import app.cairn.evaluation.study.Forest;
import app.cairn.evaluation.study.Odds;
import app.cairn.evaluation.study.Shares;
import app.cairn.evaluation.study.Threshold;
import app.cairn.platform.words.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was found as JSON, with every digit. What cannot be worked out is null with a reason beside
 * it.
 *
 * @param printed whether it comes from a published table
 */
record FindingsJson(Wording w, Findings findings, boolean printed) {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  ObjectNode made(String statement, Quality quality) {
    var all = NODES.objectNode();
    all.put("statement", statement);
    part(all, findings.whole());
    findings.models().ifPresent(models -> models(all, models));
    if (printed) {
      // A published table holds no single students to adjust or to count anew.
      all.putArray("adjusted");
      all.putArray("sensitivity");
    } else {
      all.set("sensitivity", list(findings.sensitivity(), this::threshold));
      findings.units().ifPresent(units -> all.set("units", forest(units, "unit")));
    }
    if (!findings.strata().isEmpty()) {
      strata(all);
    } else if (printed) {
      stratified(all, new Strata(List.of()));
    }
    all.set("quality", new QualityJson(w, quality).made(printed));
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

  /** Bands as they are typed. */
  private static String plain(String label) {
    return label.replace('–', '-');
  }

  private ObjectNode comparison(Comparison comparison, List<BandFigures> bands) {
    var node = NODES.objectNode();
    node.set("groups", ends(bands));
    return welch(node, comparison);
  }

  private ObjectNode welch(ObjectNode node, Comparison comparison) {
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

  private ObjectNode anova(Answer<AnalysisOfVariance> anova) {
    @Nullable AnalysisOfVariance known = anova.known().orElse(null);
    var node = NODES.objectNode();
    number(node, "f", known == null ? Double.NaN : known.f());
    number(node, "df1", known == null ? Double.NaN : known.df1());
    number(node, "df2", known == null ? Double.NaN : known.df2());
    number(node, "p", known == null ? Double.NaN : known.p());
    number(node, "eta2", known == null ? Double.NaN : known.eta2());
    return reason(node, anova);
  }

  private ObjectNode pair(AnalysisOfVariance.Pair pair, List<BandFigures> bands) {
    var node = NODES.objectNode();
    node.set("groups", groups(bands.get(pair.more()).label(), bands.get(pair.fewer()).label()));
    number(
        node,
        "difference",
        pair.compared().known().map(one -> one.difference()).orElse(Double.NaN));
    number(node, "p", pair.compared().known().map(one -> one.p()).orElse(Double.NaN));
    return reason(node, pair.compared());
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
    shares.oddsRatio().reason().ifPresent(why -> node.put("reason", word(why)));
    shares.tested().p().reason().ifPresent(why -> node.put("reason", word(why)));
    return node;
  }

  private ObjectNode tested(ObjectNode node, Shares.Tested tested) {
    node.put("test", w.choice("impact.test", tested.test()));
    chiSquare(node, tested.isExact() ? Answer.without(Reason.NOT_GIVEN) : tested.chiSquare());
    number(node, "p", tested.p().known().orElse(Double.NaN));
    return node;
  }

  private static void chiSquare(ObjectNode node, Answer<ChiSquare> answer) {
    number(node, "statistic", answer.known().map(ChiSquare::statistic).orElse(Double.NaN));
    number(node, "df", answer.known().map(ChiSquare::df).orElse(Double.NaN));
    number(node, "p", answer.known().map(ChiSquare::p).orElse(Double.NaN));
  }

  private ObjectNode test(Answer<ChiSquare> answer) {
    var node = NODES.objectNode();
    chiSquare(node, answer);
    return reason(node, answer);
  }

  private static void ratio(ObjectNode node, String name, Answer<Ratio> answer) {
    number(node, name, answer.known().map(Ratio::value).orElse(Double.NaN));
    number(node, "low", answer.known().map(Ratio::low).orElse(Double.NaN));
    number(node, "high", answer.known().map(Ratio::high).orElse(Double.NaN));
  }

  private ObjectNode ratio(Answer<Ratio> answer) {
    var node = NODES.objectNode();
    ratio(node, "oddsRatio", answer);
    return reason(node, answer);
  }

  /** What a table of counts has besides. */
  private void counts(ObjectNode to, Shares shares) {
    var table = shares.table();
    var fisher = NODES.objectNode();
    number(fisher, "p", table.exact().known().orElse(Double.NaN));
    number(fisher, "smallestExpected", table.n() == 0 ? Double.NaN : table.smallestExpected());
    to.set("fisher", reason(fisher, table.exact()));
    to.set("pearson", test(table.pearson()));
    to.set("yates", test(table.yates()));
    to.set("likelihoodRatio", test(table.likelihoodRatio()));
    to.set("mantelHaenszelChiSquare", test(table.mantelHaenszel()));
    number(to, "phi", table.phi().known().orElse(Double.NaN));
    table.phi().reason().ifPresent(why -> to.put("phiReason", word(why)));
  }

  private void models(ObjectNode to, Findings.Models models) {
    var marks = models.marks();
    to.set("adjusted", list(marks.lines(), this::line));
    to.set("adjustment", adjustment(marks));
    to.set("passAdjusted", odds(models.passing()));
    to.set("retentionAdjusted", odds(models.keeping()));
    to.set("weighted", alike(models));
    to.set("before", list(models.before(), this::before));
  }

  private ObjectNode line(Adjusted.Line line) {
    var node = NODES.objectNode().put("band", plain(line.label())).put("n", line.n());
    if (line.estimate().reason().equals(java.util.Optional.of(Reason.REFERENCE))) {
      node.put("estimate", 0.0);
      estimate(node, line.estimate(), false);
    } else {
      estimate(node, line.estimate(), true);
    }
    number(node, "mean", line.mean());
    return node;
  }

  private void estimate(ObjectNode node, Answer<Estimate> answer, boolean withValue) {
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

  private ObjectNode estimate(Answer<Estimate> answer) {
    var node = NODES.objectNode();
    estimate(node, answer, true);
    return node;
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
    node.set("plainOverSameRows", reason(same, marks.sameRows()));
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
          return reason(node, line.odds());
        });
  }

  private ObjectNode alike(Findings.Models models) {
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
    return reason(node, models.alike());
  }

  private ObjectNode before(Findings.Before before) {
    var node = NODES.objectNode().put("covariate", before.field());
    number(node, "mean", before.more().mean());
    number(node, "referenceMean", before.fewer().mean());
    number(node, "difference", before.welch().known().map(Welch::difference).orElse(Double.NaN));
    number(node, "low", before.welch().known().map(Welch::low).orElse(Double.NaN));
    number(node, "high", before.welch().known().map(Welch::high).orElse(Double.NaN));
    return reason(node, before.welch());
  }

  private ObjectNode threshold(Threshold threshold) {
    var node =
        NODES
            .objectNode()
            .put("threshold", threshold.least())
            .put("n", threshold.never().more().n())
            .put("reference", threshold.never().fewer().n());
    welch(node, threshold.never());
    node.set("adjusted", estimate(threshold.neverAdjusted()));
    var fewer = node.putObject("fewer").put("reference", threshold.fewer().fewer().n());
    welch(fewer, threshold.fewer());
    fewer.set("adjusted", estimate(threshold.fewerAdjusted()));
    node.set("pass", ratio(threshold.passOdds()));
    return node;
  }

  private ObjectNode forest(Forest forest, String name) {
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
              welch(one, line.comparison());
              one.set("adjusted", estimate(line.adjusted()));
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
    return reason(node, answer);
  }

  private void strata(ObjectNode to) {
    var all = to.putArray("strata");
    for (var stratified : findings.strata()) {
      for (var stratum : stratified.strata()) {
        var node = all.addObject().put("by", stratified.by()).put("stratum", stratum.label());
        part(node, stratum.part());
        stratum
            .adjusted()
            .ifPresent(adjusted -> node.set("adjusted", list(adjusted.lines(), this::line)));
      }
    }
    var first = findings.strata().getFirst();
    stratified(to, first.passes());
    var together = to.putArray("acrossStrata");
    for (var stratified : findings.strata()) {
      var node =
          together.addObject().put("by", stratified.by()).put("lacking", stratified.lacking());
      node.set("means", forest(stratified.forest(), "stratum"));
      stratified(node, stratified.passes());
      if (!printed) {
        stratified(node.putObject("retention"), stratified.keepings());
      }
    }
  }

  private void stratified(ObjectNode to, Strata strata) {
    to.set("cmh", test(strata.cochranMantelHaenszel()));
    to.set("mantelHaenszelOddsRatio", ratio(strata.oddsRatio()));
    to.set("logitOddsRatio", ratio(strata.logitOddsRatio()));
    to.set("breslowDay", test(strata.breslowDay()));
    var yes = to.putObject("mantelHaenszelRiskRatio");
    ratio(yes, "riskRatio", strata.riskRatio(true));
    reason(yes, strata.riskRatio(true));
  }

  private ObjectNode reason(ObjectNode node, Answer<?> answer) {
    answer.reason().ifPresent(why -> node.put("reason", word(why)));
    return node;
  }

  private String word(Reason why) {
    return w.choice("impact.reason", why);
  }

  private static void number(ObjectNode node, String name, double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      node.putNull(name);
    } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      node.put(name, (long) value);
    } else {
      node.put(name, value);
    }
  }

  private static <T> ArrayNode list(
      List<T> values, java.util.function.Function<T, tools.jackson.databind.JsonNode> made) {
    var list = NODES.arrayNode();
    values.forEach(value -> list.add(made.apply(value)));
    return list;
  }
}
