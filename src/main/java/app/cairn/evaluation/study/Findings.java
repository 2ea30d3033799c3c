package app.cairn.evaluation.study;

import app.cairn.evaluation.statistics.AlikeWeighting;
import app.cairn.evaluation.statistics.AnalysisOfVariance;
import app.cairn.evaluation.statistics.Answer;
import app.cairn.evaluation.statistics.Moments;
import app.cairn.evaluation.statistics.Strata;
import app.cairn.evaluation.statistics.Welch;
import java.util.List;
import java.util.Optional;

/**
 * All that one study found. Pages, files and the command only word it.
 *
 * @param models empty for printed tables, which hold no single students
 * @param units unit by unit; empty where there is one
 * @param landmark empty where nothing is known of the weeks
 */
public record Findings(
    Part whole,
    Optional<Models> models,
    List<Threshold> sensitivity,
    Optional<Forest> units,
    List<Stratified> strata,
    Optional<Landmark> landmark) {

  /** The same, with what is found from the end of one week on. */
  public Findings from(Landmark mark) {
    return new Findings(
        whole,
        models,
        sensitivity.stream().map(one -> one.from(mark)).toList(),
        units,
        strata,
        Optional.of(mark));
  }

  /** What is found from the end of one week on, where it can be told. */
  public Optional<Landmark.Compared> fromThenOn() {
    return landmark.flatMap(one -> one.compared().known());
  }

  /** The plain figures of all rows, or of one stratum. */
  public record Part(
      List<BandFigures> bands, Comparison comparison, Shares pass, Shares retention) {

    public static Part of(List<BandFigures> bands) {
      return new Part(
          bands,
          Comparison.of(bands.getLast().marks(), bands.getFirst().marks()),
          Shares.of(BandFigures.passes(bands)),
          Shares.of(BandFigures.keepings(bands)));
    }

    public Answer<AnalysisOfVariance> anova() {
      return AnalysisOfVariance.of(marks());
    }

    /** Every two bands. */
    public List<AnalysisOfVariance.Pair> pairwise() {
      return AnalysisOfVariance.pairs(marks());
    }

    /** Who stayed to the end, passed or not, against those who withdrew. */
    public Shares completion() {
      return Shares.of(BandFigures.completions(bands));
    }

    /** Who went on to the next term. */
    public Shares nextTerm() {
      return Shares.of(BandFigures.nextTerms(bands));
    }

    /** Who has a first or an upper second of those whose degree has a class. */
    public Shares honours() {
      return Shares.of(Honours.of(bands));
    }

    public boolean hasHonours() {
      return bands.stream().anyMatch(band -> band.honours().awarded() > 0);
    }

    public boolean hasNextTerm() {
      return bands.stream().anyMatch(band -> band.nextTerm() > 0);
    }

    public Moments everyone() {
      return Moments.together(marks());
    }

    private List<Moments> marks() {
      return bands.stream().map(BandFigures::marks).toList();
    }

    public boolean hasMarks() {
      return bands.stream().anyMatch(band -> band.marks().n() > 0);
    }

    /** While a term runs it is known of those alone who left: that compares nothing. */
    public boolean hasOutcomes() {
      return bands.stream().anyMatch(band -> band.passed() + band.failed() > 0);
    }

    public boolean hasRetention() {
      return bands.stream().anyMatch(band -> band.retained() > 0);
    }
  }

  /**
   * What was worked out allowing for other things.
   *
   * @param alikeTerms what the balance of the weighting speaks of
   * @param before how those who came most differed to begin with, field by field
   */
  public record Models(
      Adjusted marks,
      Odds passing,
      Odds keeping,
      Odds honours,
      Answer<AlikeWeighting> alike,
      List<Field.Term> alikeTerms,
      List<Before> before) {}

  /** How far apart the last band and the reference were in a covariate that is a number. */
  public record Before(String field, Moments more, Moments fewer, Answer<Welch> welch) {}

  /**
   * The same for each value of a field.
   *
   * @param lacking rows without a value
   */
  public record Stratified(
      String by,
      List<Stratum> strata,
      Forest forest,
      Strata passes,
      Strata keepings,
      long lacking) {}

  public record Stratum(String label, Part part, Optional<Adjusted> adjusted) {}
}
