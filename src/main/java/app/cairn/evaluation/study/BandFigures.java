package app.cairn.evaluation.study;

import app.cairn.evaluation.statistics.Moments;
import app.cairn.evaluation.statistics.YesNoTable;
import java.util.List;

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

  /** Those who passed against those who failed or withdrew. */
  static YesNoTable passes(List<BandFigures> bands) {
    return new YesNoTable(
        bands.stream().mapToLong(BandFigures::passed).toArray(),
        bands.stream().mapToLong(band -> band.failed + band.withdrawn).toArray());
  }

  static YesNoTable keepings(List<BandFigures> bands) {
    return new YesNoTable(
        bands.stream().mapToLong(BandFigures::retained).toArray(),
        bands.stream().mapToLong(BandFigures::notRetained).toArray());
  }
}
