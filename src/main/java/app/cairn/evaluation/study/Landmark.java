package app.cairn.evaluation.study;

import app.cairn.evaluation.statistics.Answer;
import app.cairn.evaluation.statistics.Ratio;
import app.cairn.evaluation.statistics.Reason;
import app.cairn.evaluation.statistics.YesNoTable;

/**
 * Passing, staying and going on from the end of one week: only of those still enrolled then, by how
 * often they had come by then. Over a whole term whoever leaves early has no time to come often, so
 * that coming looks better than it is.
 *
 * @param week whose end counts
 */
public record Landmark(int week, Taken taken, Answer<Compared> compared) {

  /** Dates of leaving may be missing for one in so many of those who withdrew. */
  private static final int MOST_UNDATED = 20;

  /**
   * Who takes part.
   *
   * @param rows those enrolled at the end of that week
   * @param left those who had left by then
   * @param joined those who came to it later
   * @param undated those who withdrew, nobody knows when
   * @param withdrew all who withdrew, whenever
   * @param elsewhere those of deliveries whose terms have no such week
   */
  public record Taken(
      long rows, long left, long joined, long undated, long withdrew, long elsewhere) {

    boolean knowsWhen() {
      return undated * MOST_UNDATED <= withdrew;
    }
  }

  /**
   * @param part by band of attendance up to then
   * @param passing allowing for what else is known; {@code keeping} the same of going on to the
   *     next year
   * @param passed how many passed of those who came so many times by then; {@code others} how many
   *     did not
   */
  public record Compared(
      Findings.Part part, Odds passing, Odds keeping, long[] passed, long[] others) {

    /** Whoever came at least so often by then, against those who had never come. */
    public Answer<Ratio> passOdds(int least) {
      return YesNoTable.of(passed[0], others[0], from(passed, least), from(others, least))
          .oddsRatio();
    }

    /** How many whose outcome is known had come at least so often. */
    long known(int least) {
      return from(passed, least) + from(others, least);
    }

    private static long from(long[] counts, int least) {
      long sum = 0;
      for (int i = least; i < counts.length; i++) {
        sum += counts[i];
      }
      return sum;
    }
  }

  static Landmark without(int week, Taken taken, Reason why) {
    return new Landmark(week, taken, Answer.without(why));
  }
}
