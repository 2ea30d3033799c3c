package app.cairn.attendance;

import java.util.Collection;

/**
 * How well some registers say who was there. Counts of what they say now; no names, and nothing
 * about those who did not come.
 *
 * @param sessions how many registers these are
 * @param confirmed of how many of them somebody said that it is right
 * @param here how many stand in them, people taken down by name included
 * @param bySelf of those: scanned, typed the code or held a card
 * @param byHand of those: ticked or put in by a correction
 * @param byFile of those: from a paper sheet or a file
 * @param unmatched of those: a name that nobody has been found for
 * @param late check-ins far outside the time, whether or not they counted in the end
 * @param corrected people about whom a correction was made
 * @param counted in how many sessions somebody counted heads
 * @param agreed in how many of those the count was the same
 * @param difference by how many heads the others differ, added up
 */
public record Quality(
    int sessions,
    int confirmed,
    int here,
    int bySelf,
    int byHand,
    int byFile,
    int unmatched,
    int late,
    int corrected,
    int counted,
    int agreed,
    int difference) {

  /** Nothing was recorded. */
  public static final Quality NONE = new Quality(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  public Quality {
    if (here != bySelf + byHand + byFile + unmatched) {
      throw new IllegalArgumentException("Everyone came into the register in one way.");
    }
  }

  /** Of all of them as one. */
  public static Quality together(Collection<Quality> all) {
    return all.stream().reduce(NONE, Quality::and);
  }

  private Quality and(Quality other) {
    return new Quality(
        sessions + other.sessions,
        confirmed + other.confirmed,
        here + other.here,
        bySelf + other.bySelf,
        byHand + other.byHand,
        byFile + other.byFile,
        unmatched + other.unmatched,
        late + other.late,
        corrected + other.corrected,
        counted + other.counted,
        agreed + other.agreed,
        difference + other.difference);
  }
}
