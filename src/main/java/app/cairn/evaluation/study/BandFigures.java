package app.cairn.evaluation.study;

import app.cairn.evaluation.statistics.Moments;
import app.cairn.evaluation.statistics.YesNoTable;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What is known of one band of attendance, or one printed line.
 *
 * @param n everybody, whether or not with a mark
 * @param marks of those with a mark who did not withdraw
 * @param retained how many were kept on, or went on to the next year
 * @param nextTerm how many went on to the next term; {@code notNextTerm} how many did not
 * @param honours of the class of their degrees, as far as they have finished
 */
public record BandFigures(
    String label,
    long n,
    Moments marks,
    long passed,
    long failed,
    long withdrawn,
    long retained,
    long notRetained,
    long nextTerm,
    long notNextTerm,
    Honours honours) {

  /** Where nothing is known of the next term, nor of degrees. */
  public BandFigures(
      String label,
      long n,
      Moments marks,
      long passed,
      long failed,
      long withdrawn,
      long retained,
      long notRetained) {
    this(label, n, marks, passed, failed, withdrawn, retained, notRetained, 0, 0, Honours.UNKNOWN);
  }

  /** A band of which nothing is told. */
  static BandFigures untold(String label) {
    return new BandFigures(label, 0, Moments.nobody(0), 0, 0, 0, 0, 0);
  }

  /** All bands as one. */
  public static BandFigures together(String label, List<BandFigures> bands) {
    return new BandFigures(
        label,
        sum(bands, BandFigures::n),
        Moments.together(bands.stream().map(BandFigures::marks).toList()),
        sum(bands, BandFigures::passed),
        sum(bands, BandFigures::failed),
        sum(bands, BandFigures::withdrawn),
        sum(bands, BandFigures::retained),
        sum(bands, BandFigures::notRetained),
        sum(bands, BandFigures::nextTerm),
        sum(bands, BandFigures::notNextTerm),
        bands.stream().map(BandFigures::honours).reduce(Honours.UNKNOWN, Honours::and));
  }

  BandFigures withoutHonours() {
    return new BandFigures(
        label,
        n,
        marks,
        passed,
        failed,
        withdrawn,
        retained,
        notRetained,
        nextTerm,
        notNextTerm,
        Honours.UNKNOWN);
  }

  private static long sum(List<BandFigures> bands, ToLongFunction<BandFigures> figure) {
    return bands.stream().mapToLong(figure).sum();
  }

  /** How many ended in a way that is known. */
  public long ended() {
    return passed + failed + withdrawn;
  }

  /** Those who passed against those who failed or withdrew. */
  static YesNoTable passes(List<BandFigures> bands) {
    return new YesNoTable(
        bands.stream().mapToLong(BandFigures::passed).toArray(),
        bands.stream().mapToLong(band -> band.failed + band.withdrawn).toArray());
  }

  static YesNoTable completions(List<BandFigures> bands) {
    return new YesNoTable(
        bands.stream().mapToLong(band -> band.passed + band.failed).toArray(),
        bands.stream().mapToLong(BandFigures::withdrawn).toArray());
  }

  static YesNoTable nextTerms(List<BandFigures> bands) {
    return new YesNoTable(
        bands.stream().mapToLong(BandFigures::nextTerm).toArray(),
        bands.stream().mapToLong(BandFigures::notNextTerm).toArray());
  }

  static YesNoTable keepings(List<BandFigures> bands) {
    return new YesNoTable(
        bands.stream().mapToLong(BandFigures::retained).toArray(),
        bands.stream().mapToLong(BandFigures::notRetained).toArray());
  }
}
