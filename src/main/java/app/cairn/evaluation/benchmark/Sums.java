package app.cairn.evaluation.benchmark;

import app.cairn.evaluation.impact.DeliveriesOfYear.Delivery;
import app.cairn.evaluation.study.BandFigures;
import app.cairn.evaluation.study.Disclosure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/**
 * What a university gives of one band: sums over all subjects of a year.
 *
 * @param students each once in each subject
 * @param marks the sum of {@code marked} marks, of those who did not withdraw
 */
record Sums(
    Band band,
    long students,
    long marked,
    BigDecimal marks,
    long passed,
    long failed,
    long withdrawn) {

  private static final int DIGITS = 4;

  /** Nothing where nobody was supported, or where a band of one to four people would be given. */
  static List<Sums> of(List<Delivery> deliveries) {
    if (deliveries.isEmpty()) {
      return List.of();
    }
    var bands =
        Arrays.stream(Band.values())
            .map(
                band ->
                    BandFigures.together(
                        band.stored(),
                        deliveries.stream().map(one -> one.bands().get(band.ordinal())).toList()))
            .toList();
    return Disclosure.of(bands).any()
        ? List.of()
        : Arrays.stream(Band.values()).map(one -> of(one, bands.get(one.ordinal()))).toList();
  }

  private static Sums of(Band band, BandFigures all) {
    long marked = all.marks().n();
    return new Sums(
        band,
        all.n(),
        marked,
        marked == 0
            ? BigDecimal.ZERO
            : BigDecimal.valueOf(marked * all.marks().mean())
                .setScale(DIGITS, RoundingMode.HALF_EVEN),
        all.passed(),
        all.failed(),
        all.withdrawn());
  }

  long ended() {
    return passed + failed + withdrawn;
  }

  /** NaN where nobody has a mark. */
  double mean() {
    return marked == 0 ? Double.NaN : marks.doubleValue() / marked;
  }
}
