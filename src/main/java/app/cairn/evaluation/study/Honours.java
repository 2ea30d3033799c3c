package app.cairn.evaluation.study;

import app.cairn.evaluation.statistics.YesNoTable;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Good honours: of those whose degree has a class by now, how many have a first or an upper second.
 *
 * @param good how many have; {@code others} how many have a lower class
 */
public record Honours(long good, long others) {

  static final Honours UNKNOWN = new Honours(0, 0);

  Honours and(Honours more) {
    return new Honours(good + more.good, others + more.others);
  }

  public long awarded() {
    return good + others;
  }

  static YesNoTable of(List<BandFigures> bands) {
    return new YesNoTable(
        bands.stream().mapToLong(band -> band.honours().good).toArray(),
        bands.stream().mapToLong(band -> band.honours().others).toArray());
  }

  /**
   * Bands without the degrees of one to four people; where that is one band alone, without the next
   * smallest either.
   */
  static List<BandFigures> told(List<BandFigures> bands) {
    var hidden = new BitSet();
    IntStream.range(0, bands.size())
        .filter(i -> Disclosure.isFew(bands.get(i).honours().awarded()))
        .forEach(hidden::set);
    if (hidden.cardinality() == 1) {
      IntStream.range(0, bands.size())
          .filter(i -> !hidden.get(i) && bands.get(i).honours().awarded() > 0)
          .boxed()
          .min((a, b) -> Long.compare(awarded(bands, a), awarded(bands, b)))
          .ifPresent(hidden::set);
    }
    return IntStream.range(0, bands.size())
        .mapToObj(i -> hidden.get(i) ? bands.get(i).withoutHonours() : bands.get(i))
        .toList();
  }

  private static long awarded(List<BandFigures> bands, int band) {
    return bands.get(band).honours().awarded();
  }
}
