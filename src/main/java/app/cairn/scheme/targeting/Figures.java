package app.cairn.scheme.targeting;

import java.util.OptionalDouble;

/**
 * How one or more deliveries of a unit ended.
 *
 * @param size everyone who counts, with or without a result
 * @param passed among those whose delivery has marks
 * @param failed among those whose delivery has marks
 * @param left among those whose delivery has marks
 * @param withoutResult who neither has a result nor left, in deliveries that have marks
 * @param firstPassed passed at a first attempt
 * @param firstEnded all first attempts that passed, failed or left
 * @param provisional results that the board has not confirmed
 */
public record Figures(
    long size,
    long passed,
    long failed,
    long left,
    long withoutResult,
    long firstPassed,
    long firstEnded,
    long provisional,
    long marked,
    double markSum) {

  /** Below this many people a figure is not shown. */
  public static final int FEWEST = 5;

  /** The n of every rate: whoever passed, failed or left. */
  public long ended() {
    return passed + failed + left;
  }

  public boolean isTooSmall() {
    return ended() > 0 && ended() < FEWEST;
  }

  public OptionalDouble passRate() {
    return share(passed, ended());
  }

  public OptionalDouble firstTimePassRate() {
    return share(firstPassed, firstEnded);
  }

  public OptionalDouble failedOrLeft() {
    return share(failed + left, ended());
  }

  public OptionalDouble nonCompletion() {
    return share(left, ended());
  }

  public OptionalDouble meanMark() {
    return marked < FEWEST ? OptionalDouble.empty() : OptionalDouble.of(markSum / marked);
  }

  private static OptionalDouble share(long part, long whole) {
    return whole < FEWEST ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
