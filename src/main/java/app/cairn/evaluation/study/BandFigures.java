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
 */
public record BandFigures(
    String label,
    long n,
    Moments marks,
    long passed,
    long failed,
    long withdrawn,
    long retained,
    long notRetained) {

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
        sum(bands, BandFigures::notRetained));
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

  static YesNoTable keepings(List<BandFigures> bands) {
    return new YesNoTable(
        bands.stream().mapToLong(BandFigures::retained).toArray(),
        bands.stream().mapToLong(BandFigures::notRetained).toArray());
  }
}
