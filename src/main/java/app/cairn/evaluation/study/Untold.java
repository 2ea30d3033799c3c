package app.cairn.evaluation.study;

import app.cairn.evaluation.statistics.Answer;
import app.cairn.evaluation.statistics.Reason;
import app.cairn.scheme.rules.Bands;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Findings without what would tell of fewer than five students. Everything is worked out again from
 * what may be told, so that no test and no average knows more than the table beside it.
 */
public record Untold(Findings all, Bands bands) {

  public Findings findings() {
    var disclosure = Disclosure.of(all.whole().bands());
    return new Findings(
        Findings.Part.of(disclosure.told(all.whole().bands())),
        all.models().map(models -> models(models, disclosure)),
        thresholds(disclosure),
        all.units().map(Untold::forest),
        List.of());
  }

  private static Findings.Models models(Findings.Models models, Disclosure disclosure) {
    var marks = adjusted(models.marks(), disclosure);
    boolean comparable = marks.last().known().isPresent();
    var passing = models.passing();
    var odds = new ArrayList<Odds.Line>();
    for (int i = 0; i < passing.lines().size(); i++) {
      var line = passing.lines().get(i);
      boolean told = !disclosure.hides(0) && !disclosure.hides(i + 1) && !isFew(line.n());
      odds.add(told ? line : new Odds.Line(line.label(), 0, Answer.without(Reason.TOO_FEW)));
    }
    return new Findings.Models(
        marks,
        new Odds(passing.rows(), passing.lacking(), passing.unanimous(), odds),
        models.keeping(),
        models.alike(),
        models.alikeTerms(),
        comparable ? models.before() : List.of());
  }

  private static boolean isFew(long people) {
    return Disclosure.isFew(people);
  }

  private static Adjusted adjusted(Adjusted adjusted, Disclosure disclosure) {
    var lines = new ArrayList<Adjusted.Line>();
    var reference = adjusted.lines().getFirst();
    boolean comparable = !disclosure.hides(0) && !isFew(reference.n());
    for (int i = 0; i < adjusted.lines().size(); i++) {
      var line = adjusted.lines().get(i);
      boolean told = comparable && !disclosure.hides(i) && !isFew(line.n());
      lines.add(
          told
              ? line
              : new Adjusted.Line(line.label(), 0, Answer.without(Reason.TOO_FEW), Double.NaN));
    }
    boolean ends = comparable && lines.getLast().n() > 0;
    return new Adjusted(
        adjusted.fields(),
        adjusted.rows(),
        adjusted.students(),
        adjusted.deliveries(),
        adjusted.missing(),
        adjusted.lacking(),
        lines,
        ends ? adjusted.sameRows() : Answer.without(Reason.TOO_FEW),
        adjusted.leftOut());
  }

  /**
   * Between two thresholds, and between a threshold and the edge of a band whose figures are told,
   * stand those who came just so often: nobody or at least five, else their marks would follow.
   * Every threshold is set against those who never came, and so needs the first.
   */
  private List<Threshold> thresholds(Disclosure disclosure) {
    var edges = edges(disclosure);
    var told = new ArrayList<Threshold>();
    for (var threshold : all.sensitivity()) {
      long came = threshold.never().more().n();
      var below = edges.floorEntry(threshold.least());
      var above = edges.ceilingEntry(threshold.least());
      if (came >= Disclosure.FEWEST
          && !isFew(below.getValue() - came)
          && (above == null || !isFew(came - above.getValue()))) {
        edges.put(threshold.least(), came);
        told.add(threshold);
      }
    }
    return told.stream().anyMatch(one -> one.least() == 1) ? told : List.of();
  }

  /** How many marks there are from each edge of a band on, wherever that can be worked out. */
  private TreeMap<Integer, Long> edges(Disclosure disclosure) {
    var edges = new TreeMap<Integer, Long>();
    var figures = all.whole().bands();
    for (int edge = 0; edge < figures.size(); edge++) {
      boolean fromAbove = disclosure.hidden().nextSetBit(edge) < 0;
      boolean fromBelow = disclosure.hidden().previousSetBit(edge - 1) < 0;
      if (fromAbove || fromBelow) {
        edges.put(
            bands.least(edge),
            figures.subList(edge, figures.size()).stream().mapToLong(b -> b.marks().n()).sum());
      }
    }
    return edges;
  }

  /** The average of all units rests on those alone that are shown. */
  private static Forest forest(Forest forest) {
    return Forest.of(forest.lines().stream().map(Untold::line).toList());
  }

  private static Forest.Line line(Forest.Line line) {
    var disclosure = Disclosure.of(line.bands());
    return Forest.Line.of(
        line.label(),
        disclosure.told(line.bands()),
        line.model().map(model -> adjusted(model, disclosure)));
  }
}
