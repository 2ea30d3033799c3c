package app.cairn.evaluation.study;

import app.cairn.evaluation.statistics.Answer;
import app.cairn.evaluation.statistics.Reason;
import app.cairn.scheme.rules.Bands;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

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
        List.of(),
        all.landmark().map(this::landmark));
  }

  /**
   * Whoever came so often over the whole term but not yet by the landmark must be nobody or at
   * least five, else their outcomes would follow from the two tables.
   */
  private Landmark landmark(Landmark landmark) {
    return landmark
        .compared()
        .known()
        .map(
            compared ->
                between(compared).anyMatch(Untold::isFew)
                    ? Landmark.without(landmark.week(), landmark.taken(), Reason.TOO_FEW)
                    : new Landmark(
                        landmark.week(), landmark.taken(), Answer.of(compared(compared))))
        .orElse(landmark);
  }

  private LongStream between(Landmark.Compared compared) {
    return IntStream.range(1, bands.count())
        .mapToLong(edge -> from(all.whole(), edge) - from(compared.part(), edge));
  }

  private static long from(Findings.Part part, int edge) {
    var figures = part.bands();
    return figures.subList(edge, figures.size()).stream().mapToLong(BandFigures::n).sum();
  }

  private static Landmark.Compared compared(Landmark.Compared compared) {
    var disclosure = Disclosure.of(compared.part().bands());
    return new Landmark.Compared(
        Findings.Part.of(disclosure.told(compared.part().bands())),
        odds(compared.passing(), disclosure),
        odds(compared.keeping(), disclosure),
        compared.passed(),
        compared.others());
  }

  private Findings.Models models(Findings.Models models, Disclosure disclosure) {
    var marks = adjusted(models.marks(), disclosure);
    boolean comparable = marks.last().known().isPresent();
    return new Findings.Models(
        marks,
        odds(models.passing(), disclosure),
        models.keeping(),
        honours(models.honours(), disclosure),
        comparable ? models.alike() : Answer.without(Reason.TOO_FEW),
        models.alikeTerms(),
        comparable ? models.before() : List.of());
  }

  private Odds honours(Odds models, Disclosure disclosure) {
    var told = disclosure.told(all.whole().bands());
    var hidden = new BitSet();
    IntStream.range(0, told.size())
        .filter(i -> told.get(i).honours().awarded() == 0)
        .forEach(hidden::set);
    return odds(models, new Disclosure(hidden));
  }

  private static Odds odds(Odds all, Disclosure disclosure) {
    var odds = new ArrayList<Odds.Line>();
    for (int i = 0; i < all.lines().size(); i++) {
      var line = all.lines().get(i);
      boolean told = !disclosure.hides(0) && !disclosure.hides(i + 1) && !isFew(line.n());
      odds.add(told ? line : new Odds.Line(line.label(), 0, Answer.without(Reason.TOO_FEW)));
    }
    return new Odds(all.rows(), all.lacking(), all.unanimous(), odds);
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
    var edges = edges(disclosure, all.whole(), figures -> figures.marks().n());
    var told = new ArrayList<Threshold>();
    for (var threshold : all.sensitivity()) {
      if (mayTell(threshold.never().more().n(), threshold.least(), edges)) {
        told.add(threshold);
      }
    }
    return told.stream().anyMatch(one -> one.least() == 1) ? fromThenOn(told) : List.of();
  }

  /** The same of those who had come so often by the landmark. */
  private List<Threshold> fromThenOn(List<Threshold> thresholds) {
    boolean told =
        all.landmark().map(this::landmark).flatMap(one -> one.compared().known()).isPresent();
    var compared = all.fromThenOn().orElse(null);
    if (compared == null) {
      return thresholds;
    }
    var edges = edges(Disclosure.of(compared.part().bands()), compared.part(), BandFigures::ended);
    return thresholds.stream()
        .map(
            one ->
                told && mayTell(compared.known(one.least()), one.least(), edges)
                    ? one
                    : one.withOddsFromThenOn(Answer.without(Reason.TOO_FEW)))
        .toList();
  }

  /** Notes what it tells. */
  private static boolean mayTell(long came, int least, TreeMap<Integer, Long> edges) {
    var below = edges.floorEntry(least);
    var above = edges.ceilingEntry(least);
    boolean may =
        came >= Disclosure.FEWEST
            && below != null
            && !isFew(below.getValue() - came)
            && (above == null || !isFew(came - above.getValue()));
    if (may) {
      edges.put(least, came);
    }
    return may;
  }

  /** How many there are from each edge of a band on, wherever that can be worked out. */
  private TreeMap<Integer, Long> edges(
      Disclosure disclosure, Findings.Part part, ToLongFunction<BandFigures> counted) {
    var edges = new TreeMap<Integer, Long>();
    var figures = part.bands();
    for (int edge = 0; edge < figures.size(); edge++) {
      boolean fromAbove = disclosure.hidden().nextSetBit(edge) < 0;
      boolean fromBelow = disclosure.hidden().previousSetBit(edge - 1) < 0;
      if (fromAbove || fromBelow) {
        edges.put(
            bands.least(edge),
            figures.subList(edge, figures.size()).stream().mapToLong(counted).sum());
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
