package app.cairn.evaluation.impact;

import java.util.BitSet;
import java.util.List;

/**
 * Which bands may not be shown: any of one to four people, or whose mean would rest on one to four
 * marks. Where that leaves a single band hidden beside a total, the smallest of the others is
 * hidden with it, so that nothing follows by subtraction.
 */
record Disclosure(BitSet hidden) {

  static final int FEWEST = 5;

  static Disclosure of(BandedOutcomes outcomes) {
    var lines = outcomes.lines();
    var hidden = new BitSet(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      if (small(lines.get(i))) {
        hidden.set(i);
      }
    }
    if (hidden.cardinality() == 1) {
      int smallest = smallestShown(lines, hidden);
      if (smallest >= 0) {
        hidden.set(smallest);
      }
    }
    return new Disclosure(hidden);
  }

  boolean hides(int band) {
    return hidden.get(band);
  }

  boolean any() {
    return !hidden.isEmpty();
  }

  private static boolean small(BandedOutcomes.Line line) {
    return between(line.n()) || between(line.marked());
  }

  private static boolean between(int people) {
    return people > 0 && people < FEWEST;
  }

  private static int smallestShown(List<BandedOutcomes.Line> lines, BitSet hidden) {
    int found = -1;
    for (int i = 0; i < lines.size(); i++) {
      boolean candidate = !hidden.get(i) && lines.get(i).n() > 0;
      if (candidate && (found < 0 || lines.get(i).n() < lines.get(found).n())) {
        found = i;
      }
    }
    return found;
  }
}
