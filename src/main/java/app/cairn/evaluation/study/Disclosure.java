package app.cairn.evaluation.study;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which bands may not be told: any of one to four people, or whose mean would rest on one to four
 * marks, or whose shares on one to four outcomes. Where that leaves a single band untold beside a
 * total, the smallest of the others goes with it, so that nothing follows by subtraction.
 */
public record Disclosure(BitSet hidden) {

  public static final int FEWEST = 5;

  /** For those who may know of every single mark. */
  public static Disclosure ofNothing() {
    return new Disclosure(new BitSet());
  }

  public static Disclosure of(List<BandFigures> bands) {
    var hidden = new BitSet(bands.size());
    for (int i = 0; i < bands.size(); i++) {
      var band = bands.get(i);
      if (isFew(band.n()) || isFew(band.marks().n()) || isFew(band.ended())) {
        hidden.set(i);
      }
    }
    if (hidden.cardinality() == 1) {
      int smallest = smallestTold(bands, hidden);
      if (smallest >= 0) {
        hidden.set(smallest);
      }
    }
    return new Disclosure(hidden);
  }

  public boolean hides(int band) {
    return hidden.get(band);
  }

  public boolean any() {
    return !hidden.isEmpty();
  }

  /** The bands with nothing known of those that are hidden. */
  public List<BandFigures> told(List<BandFigures> bands) {
    return Honours.told(
        IntStream.range(0, bands.size())
            .mapToObj(i -> hides(i) ? BandFigures.untold(bands.get(i).label()) : bands.get(i))
            .toList());
  }

  public static boolean isFew(long people) {
    return people > 0 && people < FEWEST;
  }

  private static int smallestTold(List<BandFigures> bands, BitSet hidden) {
    int found = -1;
    for (int i = 0; i < bands.size(); i++) {
      boolean candidate = !hidden.get(i) && bands.get(i).n() > 0;
      if (candidate && (found < 0 || bands.get(i).n() < bands.get(found).n())) {
        found = i;
      }
    }
    return found;
  }
}
